import { type BrowserContext, expect, type Page } from '@playwright/test';
import { strategy as shoesEn } from '#examples/running-shoes.en.ts';
import { strategy as shoesRu } from '#examples/running-shoes.ru.ts';
import { en as workshopEn } from '#facilitation/words.en.ts';
import { ru as workshopRu } from '#facilitation/words.ru.ts';
import { fileOf } from '#storage/file.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { agendaOf } from '#workshop/agenda.ts';
import { en as askedEn } from '#workshop/words.en.ts';
import { ru as askedRu } from '#workshop/words.ru.ts';
import { expectReadableFromAfar } from './projected.ts';
import { failOnErrors, isLongRun, journeyDay, localeOf, test, walkedIn } from './walk.ts';

const allWords = {
  en: { workshop: workshopEn, asked: askedEn, shoes: shoesEn },
  ru: { workshop: workshopRu, asked: askedRu, shoes: shoesRu },
};

const pressed = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Counts what a page asks of its computer: to stay awake, and to sound. */
async function countAsked(context: BrowserContext) {
  await context.addInitScript(() => {
    const asked = { awake: 0, sounds: 0 };
    Object.assign(window, { asked });
    // A window that is still blank has none
    const wakeLock: WakeLock | undefined = navigator.wakeLock;
    const request = wakeLock?.request.bind(wakeLock);
    if (request)
      wakeLock.request = (kind) => {
        asked.awake += 1;
        return request(kind);
      };
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function count(...when) {
      asked.sounds += 1;
      return start.apply(this, when);
    };
  });
  return (page: Page) => page.evaluate(() => (window as unknown as { asked: { awake: number; sounds: number } }).asked); // put there above
}

/** A strategy brought from a file, at its running session. */
async function begun(page: Page, shoes: Strategy, begin: string) {
  await page.goto('./');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'shoes.stagezero.json',
      mimeType: 'application/json',
      buffer: Buffer.from(fileOf(shoes)),
    });
  await expect(page).toHaveURL(/#\/s\//, { timeout: 60_000 });
  await page.goto(page.url().replace(/(#\/s\/[^/]+).*$/, '$1/session'));
  await pressed(page, begin);
}

for (const language of walkedIn('en')) {
  const { workshop, asked, shoes } = allWords[language];
  const { run, projector } = workshop;

  test.describe(`the room of a workshop, in ${language}`, () => {
    test.use({ locale: localeOf[language], viewport: { width: 1280, height: 800 } });

    test('keeps its time through sleep, reload and a crash, and every step of it is read from the back', async ({
      page,
      context,
    }) => {
      const errors = failOnErrors(context);
      const askedOf = await countAsked(context);
      await context.clock.install({ time: journeyDay });
      await begun(page, shoes, run.begin);
      const opening = context.waitForEvent('page');
      await pressed(page, projector.open);
      const room = await opening;
      await room.setViewportSize({ width: 1280, height: 720 });
      const question = room.getByRole('heading', { level: 1 }).first();
      await expect(question).toHaveText(asked.steps.opening.questions[0] ?? '', { timeout: 60_000 });
      for (const window of [page, room]) expect((await askedOf(window)).awake).toBeGreaterThan(0);

      // The computer sleeps for four of five minutes, and for two more: the time ran out meanwhile
      const left = (window: Page) => window.getByRole('timer');
      await context.clock.fastForward('04:00');
      for (const window of [page, room]) await expect(left(window)).toHaveText(/^(1:00|0:5\d)$/);
      await page.reload();
      await expect(left(page)).toHaveText(/^(1:00|0:[45]\d)$/);
      await context.clock.fastForward('02:00');
      await expect(left(room)).toHaveText(/^−[01]:\d\d$/);
      await expect(page.getByText(run.timeUp)).toBeVisible();
      await expect(page.getByText(run.later(1, '').slice(0, 12))).toBeVisible();
      expect((await askedOf(page)).sounds).toBe(1);

      // The window with the disk is gone without a word; another one goes on where it stood
      const address = page.url();
      await page.close({ runBeforeUnload: false });
      const next = await context.newPage();
      await next.goto(address);
      await expect(next.getByText(run.timeUp)).toBeVisible();
      await room.close();
      await next.getByLabel(run.sound).uncheck();
      await pressed(next, run.pause);
      await context.clock.fastForward('10:00');
      await expect(next.getByText(run.paused)).toBeVisible();
      await pressed(next, run.goOn);
      await expect(left(next)).toHaveText(/^[12]:\d\d$/);
      await next.keyboard.press('PageDown');
      await pressed(next, run.more(2));
      await context.clock.fastForward('13:00');
      await expect(next.getByText(run.timeUp)).toBeVisible();
      expect((await askedOf(next)).sounds).toBe(0);

      // One window: the prompts are there while two keys are held
      await pressed(next, projector.oneWindow);
      const alone = next.getByRole('dialog');
      await next.keyboard.press('PageDown');
      await expect(alone.getByRole('heading', { level: 1 })).toHaveText(asked.steps.business.questions[1] ?? '');
      const prompt = alone.getByText(asked.steps.business.prompts[0] ?? '');
      await next.keyboard.down('Shift');
      await next.keyboard.down('KeyP');
      await expect(prompt).toBeVisible();
      await next.keyboard.up('KeyP');
      await expect(prompt).toHaveCount(0);
      await next.keyboard.up('Shift');
      await next.keyboard.press('Escape');
      await expect(alone).toHaveCount(0);

      // Every step, from a second projector
      const again = context.waitForEvent('page');
      await pressed(next, projector.open);
      const wall = await again;
      await wall.setViewportSize({ width: 1280, height: 720 });
      const money = new RegExp(shoes.answers.business?.currency === 'RUB' ? '₽' : '[€$£]');
      for (const { id } of agendaOf('ninety')) {
        await next.getByRole('button', { name: asked.steps[id].title, exact: true }).click();
        await expect(next.getByRole('link', { name: run.draftNow })).toBeVisible();
        // One question a step is enough in a quick run, but for the draft: each of its questions has a look of its own
        const questions =
          isLongRun || id === 'draft' ? asked.steps[id].questions : asked.steps[id].questions.slice(0, 1);
        for (const [place, said] of questions.entries()) {
          if (place > 0) await wall.keyboard.press('PageDown');
          await expect(wall.getByRole('heading', { level: 1 }).first()).toHaveText(said, { timeout: 60_000 });
          if (id === 'draft' && place === 2) await expect(wall.getByRole('table')).toBeVisible({ timeout: 60_000 });
          await expectReadableFromAfar(wall);
          expect(
            await wall.evaluate(() => document.documentElement.scrollHeight),
            `${id} ${place}`,
          ).toBeLessThanOrEqual(720);
          if (isLongRun) await wall.screenshot({ path: `test-results/room-${language}-${id}-${place}.png` });
        }
        if (id !== 'draft') continue;
        expect(await wall.locator('main').innerHTML()).toMatch(money);
        for (const key of ['KeyM', 'PageUp']) {
          await wall.keyboard.press(key);
          await expect(wall.locator('main')).not.toContainText(money);
        }
        await wall.keyboard.press('KeyM');
      }

      // The draft can be made from any step; the session waits where it stood
      await next.getByRole('button', { name: asked.steps.engagement.title, exact: true }).click();
      await next.getByRole('link', { name: run.draftNow }).click();
      await expect(next).toHaveURL(/\/draft$/);
      await next.goBack();
      await expect(next.getByRole('heading', { name: asked.steps.engagement.questions[0] ?? '' })).toBeVisible();
      expect(errors).toEqual([]);
    });
  });
}
