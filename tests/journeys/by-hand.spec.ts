import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en } from '#frame/words.en.ts';
import { ru } from '#frame/words.ru.ts';
import { type StageId, stageIds } from '#stages/card.ts';
import { openImportFile } from '#storage/import-file.ts';
import { answerByKeyboard, pressNamed } from './keyboard.ts';
import { pageAnswers, shopByHand } from './typed.ts';
import {
  expectAccessible,
  expectArrived,
  failOnErrors,
  isLongRun,
  type JourneyLanguage,
  journeyDay,
  localeOf,
  test,
} from './walk.ts';

const shellWords = { en, ru };
const openedWords = { en: openedEn, ru: openedRu };

async function downloaded(page: Page, buttonName: string): Promise<string> {
  const download = page.waitForEvent('download');
  await pressNamed(page, buttonName);
  return await readFile(await (await download).path(), 'utf8');
}

test.use({ locale: localeOf.en, viewport: { width: 1280, height: 900 } });

// The quick start by keyboard and a test of each stage are in every run.
if (isLongRun)
  test('a running-shoe shop is planned with the keyboard from a blank page to the Markdown file, in two languages', async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000);
    const errors = failOnErrors(context);
    const answers = await shopByHand('en');
    await page.clock.setFixedTime(journeyDay);
    await page.goto('./');
    await pressNamed(page, shellWords.en.start.own.byHand);

    await answerStages('en', stageIds.slice(0, 3));
    await speakRussian();
    await answerStages('ru', stageIds.slice(3));

    const words = openedWords.ru;
    await expect(page).toHaveURL(/\/review$/);
    await expectArrived(page);
    await expectAccessible(page);
    await expect(page.getByText(words.review.nothingMissing)).toBeVisible();
    await pressNamed(page, words.review.toPlan);
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expectArrived(page);
    await pressNamed(page, words.plan.toDocument);
    await expect(page.getByRole('heading', { name: words.document.preview })).toBeVisible();
    await expectArrived(page);

    const { strategies } = await openImportFile(await downloaded(page, words.document.download('md')));
    // A field that became a range still knows the single number that stood there.
    expect(strategies.map((strategy) => strategy.answers)).toMatchObject([answers]);
    expect(errors).toEqual([]);

    async function answerStages(language: JourneyLanguage, stages: readonly StageId[]) {
      for (const stage of stages) {
        await expect(page).toHaveURL(new RegExp(`/${stage}$`));
        await expectArrived(page);
        await expect(page.locator('form')).toBeVisible();
        const { continue: next } = openedWords[language].stage;
        await answerByKeyboard(page, pageAnswers(answers[stage] ?? {}, language), next);
        await expectAccessible(page);
        await page.keyboard.press('Enter');
      }
    }

    /** In the middle of it all: the page comes back where it was, and speaks another language, with everything answered so far. */
    async function speakRussian() {
      const next = new RegExp(`/${stageIds[3]}$`);
      await expect(page).toHaveURL(next);
      await page.reload();
      await expect(page).toHaveURL(next);
      await expectArrived(page);
      await page.getByRole('combobox', { name: shellWords.en.language }).first().focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
      await page.reload();
      await expectArrived(page);
    }
  });
