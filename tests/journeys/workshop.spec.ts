import { readFile, stat } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { docx } from '#exports/docx/index.ts';
import { markdown } from '#exports/markdown/index.ts';
import { en as workshopEn } from '#facilitation/words.en.ts';
import { ru as workshopRu } from '#facilitation/words.ru.ts';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en as shellEn } from '#frame/words.en.ts';
import { ru as shellRu } from '#frame/words.ru.ts';
import { en as draftEn } from '#pages/draft/words.en.ts';
import { ru as draftRu } from '#pages/draft/words.ru.ts';
import { en as acquisitionEn } from '#stages/acquisition/words.en.ts';
import { ru as acquisitionRu } from '#stages/acquisition/words.ru.ts';
import { en as askedEn } from '#workshop/words.en.ts';
import { ru as askedRu } from '#workshop/words.ru.ts';
import { expectReadableFromAfar } from './projected.ts';
import { expectAccessible, expectToFit, failOnErrors, localeOf, test, walkedIn } from './walk.ts';

const allWords = {
  en: {
    shell: shellEn,
    opened: openedEn,
    workshop: workshopEn,
    draft: draftEn,
    asked: askedEn,
    acquisition: acquisitionEn,
  },
  ru: {
    shell: shellRu,
    opened: openedRu,
    workshop: workshopRu,
    draft: draftRu,
    asked: askedRu,
    acquisition: acquisitionRu,
  },
};

const said = {
  en: {
    sells: 'running shoes',
    buyers: 'beginners',
    trade: 'shoes',
    problem: (place: number) => `Problem ${place}: it rubs after ${place} km`,
    decision: 'Begin with the sizes',
    dissent: 'Ann would begin with prices',
    step: 'Ask three customers',
  },
  ru: {
    sells: 'беговые кроссовки',
    buyers: 'новички',
    trade: 'обувь',
    problem: (place: number) => `Проблема ${place}: натирают через ${place} км`,
    decision: 'Начать с размеров',
    dissent: 'Анна начала бы с цен',
    step: 'Спросить трёх клиентов',
  },
} as const;

const problemCount = 20;
const voters = 8;
/** Longest the projected window may lag behind, in milliseconds. */
const lagMostMs = 100;

const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const pressed = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

for (const language of walkedIn('ru')) {
  const { shell, opened, workshop, draft, asked, acquisition } = allWords[language];
  const words = said[language];
  const { run, cards, votes, take, projector } = workshop;

  test.describe(`a workshop, in ${language}`, () => {
    test.use({ locale: localeOf[language], viewport: { width: 1280, height: 800 }, serviceWorkers: 'allow' });

    test('goes from twenty problems and eight voters to the plan, with a second window and without a network', async ({
      page,
      context,
    }) => {
      const errors = failOnErrors(context);
      await page.goto('./');
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await context.setOffline(true);
      await page.reload();
      await pressed(page, shell.start.own.action);
      await field(page, 'offering').fill(words.sells);
      await field(page, 'segments.0.name').fill(words.buyers);
      await page.goto(page.url().replace(/\/1$/, '/2'));
      await field(page, 'industry').fill(words.trade);
      await page.keyboard.press('Enter');
      await page.goto(page.url().replace(/\/quick-start.*$/, '/workshop'));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await expectToFit(page, [320, 768]);
      await page.getByRole('link', { name: workshop.setUp.start }).click();
      await pressed(page, run.begin);
      await expect(page.getByText(asked.steps.opening.questions[0] ?? '')).toBeVisible();

      const opening = context.waitForEvent('page');
      await pressed(page, projector.open);
      const room = await opening;
      await room.setViewportSize({ width: 1280, height: 720 });
      const projected = room.getByRole('heading', { level: 1 }).first(); // before the program is there the page has two
      await expect(projected).toHaveText(asked.steps.opening.questions[0] ?? '', { timeout: 60_000 });
      await expect(room.locator('input, textarea, select, button, a')).toHaveCount(0);
      await expectAccessible(room);

      // A clicker, in either window; the other follows
      await room.keyboard.press('PageDown');
      await expect(projected).toHaveText(asked.steps.business.questions[0] ?? '');
      await expect(page.getByRole('heading', { name: asked.steps.business.questions[0] ?? '' })).toBeVisible();
      const lags: number[] = [];
      for (const key of ['PageDown', 'PageUp', 'PageDown']) lags.push(await lagOf(page, room, key));
      const lag = Math.min(...lags); // what else the computer does only adds to it
      process.stdout.write(`the projected question follows within ${lag} ms\n`);
      expect(lag).toBeLessThanOrEqual(lagMostMs);

      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      await expect(projected).toHaveText(asked.steps.problems.questions[0] ?? '');

      // A problem costs its text and Enter
      await field(page, 'card').focus();
      for (let place = 1; place <= problemCount; place += 1) {
        await page.keyboard.type(words.problem(place));
        await page.keyboard.press('Enter');
      }
      await expect(page.getByText(cards.count(problemCount), { exact: true })).toBeVisible();
      await expect(room.getByText(words.problem(1))).toHaveCount(0);
      await pressed(page, cards.show);
      await expect(room.getByText(words.problem(20))).toBeVisible();
      await field(page, 'card').fill(` ${words.problem(3).toUpperCase()}`);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: new RegExp(`^${cards.mergeThem}`) }).click();
      await expect(page.getByText(cards.count(problemCount), { exact: true })).toBeVisible();
      await expectReadableFromAfar(room);
      await room.screenshot({ path: `test-results/room-problems-${language}.png` });
      await page.screenshot({ path: `test-results/session-problems-${language}.png` });
      await expectAccessible(page);
      await expectToFit(page, [320, 768]);

      // Both windows survive a reload of the one that has the disk
      await page.reload();
      await expect(page.getByText(cards.count(problemCount), { exact: true })).toBeVisible();
      await expect(page.getByText(projector.shown)).toBeVisible();
      await page.getByRole('button', { name: asked.steps.votes.title, exact: true }).click();
      await expect(projected).toHaveText(asked.steps.votes.questions[0] ?? '');
      await field(page, 'votersExpected').fill(String(voters));
      for (let voter = 1; voter <= voters; voter += 1) {
        await expect(page.getByText(votes.hidden(voter - 1, voters))).toBeVisible();
        await page.getByLabel(words.problem(1), { exact: true }).check();
        await page.getByLabel(words.problem(voter % 2 === 0 ? 2 : 4), { exact: true }).check();
        await pressed(page, votes.dots.done);
      }
      for (let voter = 1; voter <= voters; voter += 1) {
        await expect(page.getByText(votes.hidden(voter - 1, voters))).toBeVisible();
        const problem = (place: number) => page.getByRole('radiogroup', { name: words.problem(place) });
        await problem(1).getByRole('radio').nth(4).check();
        await problem(2)
          .getByRole('radio')
          .nth(voter % 2 === 0 ? 0 : 4)
          .check();
        await pressed(page, votes.severities.done);
      }
      const row = (place: number) => page.getByRole('row', { name: new RegExp(`^${words.problem(place)}`) });
      await expect(row(1).getByRole('cell')).toHaveText(['8', '5', '5']);
      await expect(row(2).getByRole('cell')).toHaveText(['4', '3', '3']);
      await expect(page.getByText(votes.scores('4 · 0 · 0 · 0 · 4'))).toBeVisible();
      await page.getByLabel(votes.decide).fill(words.decision);
      await page.getByLabel(votes.dissent).fill(words.dissent);
      await pressed(page, votes.keep);
      await page.screenshot({ path: `test-results/session-votes-${language}.png`, fullPage: true });
      await pressed(page, take.button(3));
      await expect(page.getByText(take.done(3))).toBeVisible();
      await field(page, 'quick.next').fill(words.step);
      await page.keyboard.press('Enter');

      // On a page of the plan the projector goes on, shows what is written there, and no money once it is hidden
      await pressed(page, asked.steps.acquisition.title);
      await page.getByRole('link', { name: run.toStage(acquisition.title) }).click();
      const bar = page.getByRole('complementary', { name: projector.title });
      await expect(bar).toContainText(asked.steps.acquisition.questions[0] ?? '');
      await expect(room.getByText(projector.nothingYet)).toBeVisible();
      await page.getByRole('button', { name: acquisition.toolList.add }).first().click();
      await page.getByRole('radio', { name: new RegExp(`^${acquisition.tools.communityAds.label}`) }).check();
      await field(page, 'tools.0.moneyMinorPerMonth').fill('4321');
      await expect(room.getByText(acquisition.tools.communityAds.label)).toBeVisible();
      const sum = /4\D{0,6}321/;
      await expect(room.locator('main')).toContainText(sum);
      await expectReadableFromAfar(room);
      await expectAccessible(page);
      await expectToFit(page, [320]);
      await page.screenshot({ path: `test-results/session-elsewhere-${language}.png` });
      await room.screenshot({ path: `test-results/room-acquisition-${language}.png` });
      await bar.getByRole('button', { name: projector.nextQuestion }).click();
      await expect(projected).toHaveText(asked.steps.engagement.questions[0] ?? '');
      await bar.getByRole('link', { name: projector.toSession }).click();
      await expect(page.getByText(projector.shown)).toBeVisible();
      // Hidden money is nowhere in the second window, its source included
      await pressed(page, asked.steps.acquisition.title);
      await expect(room.locator('main')).toContainText(sum);
      await page.getByLabel(projector.hideMoney).check();
      await expect(room.locator('main')).not.toContainText(sum);
      expect(await room.content()).not.toMatch(sum);
      await expect(room.getByText(acquisition.tools.communityAds.label)).toBeVisible();
      // A closed projector loses nothing
      await room.close();
      await page.getByRole('link', { name: run.draftNow }).click();
      await page.getByRole('button', { name: draft.takeAll }).first().click();
      await expect(page.locator('#draft-taken')).toBeVisible();

      const at = (place: string) => page.goto(page.url().replace(/\/[a-z-]+$/, `/${place}`));
      await at('wrap-up');
      await expect(page.locator(`input[value="${words.dissent}"]`)).toBeVisible();
      await expect(page.locator(`input[value="${words.step}"]`)).toBeVisible();
      await expectAccessible(page);
      await expectToFit(page, [320, 768]);
      await page.screenshot({ path: `test-results/wrap-up-${language}.png`, fullPage: true });

      await at('document');
      const text = await readFile(await downloaded(page, opened.document.download('md')), 'utf8');
      for (const kept of [words.problem(1), words.decision, words.dissent, words.step]) expect(text).toContain(kept);
      await page.getByLabel(docx.words[language].name).check();
      await page
        .getByRole('checkbox', { name: new RegExp(`^${markdown.words[language].name}`) })
        .first()
        .uncheck();
      expect((await stat(await downloaded(page, opened.document.download('docx')))).size).toBeGreaterThan(5000);
      expect(errors).toEqual([]);
    });
  });
}

async function downloaded(page: Page, buttonName: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonName }).click();
  return await (await download).path();
}

/** From the press in one window to the changed question in the other, in milliseconds. */
async function lagOf(page: Page, room: Page, key: string): Promise<number> {
  const changed = room.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('h1')?.textContent;
        // The clock on the page changes too: only another question counts.
        new MutationObserver(() => {
          if (document.querySelector('h1')?.textContent !== before) resolve(Date.now());
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  const begun = await page.evaluate(() => Date.now());
  await page.keyboard.press(key);
  return (await changed) - begun;
}
