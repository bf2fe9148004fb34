import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { docx } from '#exports/docx/index.ts';
import { markdown } from '#exports/markdown/index.ts';
import { ru as workshop } from '#facilitation/words.ru.ts';
import { ru as opened } from '#frame/strategy/words.ru.ts';
import { ru as shell } from '#frame/words.ru.ts';
import { ru as draft } from '#pages/draft/words.ru.ts';
import { ru as asked } from '#workshop/words.ru.ts';
import { expectReadableFromAfar } from './projected.ts';
import { failOnErrors, isLongRun, localeOf, test } from './walk.ts';

const { run, cards, votes, take, projector, voices } = workshop;
const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const pressed = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const problems = ['Натирают после пятого километра', 'Непонятно, какой размер брать', 'Дорого и непонятно за что'];
const step = 'Спросить трёх клиентов';

async function downloaded(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await pressed(page, button);
  return await (await download).path();
}

test.use({ locale: localeOf.ru, viewport: { width: 1280, height: 800 } });

// The quick run goes through a workshop on the served program, and opens the file.
if (isLongRun)
  test('a short workshop in Russian is led from the program in one file, with a second window, to the plan', async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000);
    const errors = failOnErrors(context);
    await page.goto(pathToFileURL('dist-single/stage-zero.html').href);
    await pressed(page, shell.start.own.action);
    await field(page, 'offering').fill('беговые кроссовки');
    await field(page, 'segments.0.name').fill('новички');
    await page.goto(page.url().replace(/\/1$/, '/2'));
    await field(page, 'industry').fill('обувь');
    await page.keyboard.press('Enter');
    await page.goto(page.url().replace(/\/quick-start.*$/, '/workshop'));
    await page.getByRole('link', { name: workshop.setUp.start }).click();
    await pressed(page, run.begin);
    const opening = context.waitForEvent('page');
    await pressed(page, projector.open);
    const room = await opening;
    await room.setViewportSize({ width: 1280, height: 720 });
    const question = room.getByRole('heading', { level: 1 }).first();
    await expect(question).toHaveText(asked.steps.opening.questions[0] ?? '', { timeout: 60_000 });
    await room.keyboard.press('PageDown');
    await expect(question).toHaveText(asked.steps.business.questions[0] ?? '');

    await pressed(page, asked.steps.problems.title);
    for (const problem of problems) {
      await field(page, 'card').fill(problem);
      await page.keyboard.press('Enter');
    }
    await pressed(page, cards.show);
    await expect(room.getByText(problems[2] ?? '')).toBeVisible();
    await expectReadableFromAfar(room);
    await room.screenshot({ path: 'test-results/stick-room.png' });

    // Somebody answers from another copy of the file
    await page.getByText(voices.title(0)).click();
    const questionFile = await downloaded(page, voices.saveQuestion);
    const guest = await context.newPage();
    await guest.goto(pathToFileURL('dist-single/stage-zero.html').href);
    await guest.locator('input[type=file]').first().setInputFiles(questionFile);
    await guest.getByLabel(workshop.voice.problems).fill('Носок давит на пальцы');
    const answer = await downloaded(guest, workshop.voice.save);
    await guest.close();
    await page.locator('input[type=file][accept^=".json"]').setInputFiles(answer);
    await page.getByRole('button', { name: new RegExp(`^${voices.take}`) }).click();
    await expect(page.getByText(cards.count(4), { exact: true })).toBeVisible();

    // The window with the disk is loaded anew; both go on
    await page.reload();
    await expect(page.getByText(projector.shown)).toBeVisible();
    await pressed(page, asked.steps.votes.title);
    await expect(question).toHaveText(asked.steps.votes.questions[0] ?? '');
    await field(page, 'votersExpected').fill('2');
    for (const liked of [problems[0], problems[1]]) {
      await page.getByLabel(liked ?? '', { exact: true }).check();
      await pressed(page, votes.dots.done);
    }
    for (const score of [4, 1]) {
      for (const scored of problems.slice(0, 2))
        await page.getByRole('radiogroup', { name: scored }).getByRole('radio').nth(score).check();
      await pressed(page, votes.severities.done);
    }
    await pressed(page, take.button(2));
    await expect(page.getByText(take.done(2))).toBeVisible();
    await field(page, 'quick.next').fill(step);
    await page.keyboard.press('Enter');
    await room.screenshot({ path: 'test-results/stick-votes.png' });
    await room.close();

    await page.getByRole('link', { name: run.draftNow }).click();
    await page.getByRole('button', { name: draft.takeAll }).first().click();
    await expect(page.locator('#draft-taken')).toBeVisible();
    await page.goto(page.url().replace(/\/[a-z-]+$/, '/document'));
    const text = await readFile(await downloaded(page, opened.document.download('md')), 'utf8');
    for (const kept of [problems[0] ?? '', step]) expect(text).toContain(kept);
    await page.getByLabel(docx.words.ru.name).check();
    await page
      .getByRole('checkbox', { name: new RegExp(`^${markdown.words.ru.name}`) })
      .first()
      .uncheck();
    expect((await stat(await downloaded(page, opened.document.download('docx')))).size).toBeGreaterThan(5000);
    expect(errors).toEqual([]);
  });
