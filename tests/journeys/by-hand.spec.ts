import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en } from '#frame/words.en.ts';
import { ru } from '#frame/words.ru.ts';
import { type StageId, stageIds } from '#stages/card.ts';
import { openIncoming } from '#storage/incoming.ts';
import { answerByKeyboard, pressNamed } from './keyboard.ts';
import { pageAnswers, shopByHand } from './typed.ts';
import { expectAccessible, expectArrived, failOnErrors, journeyDay, languages, localeOf, test } from './walk.ts';

const shellWords = { en, ru };
const openedWords = { en: openedEn, ru: openedRu };

async function downloaded(page: Page, buttonName: string): Promise<string> {
  const download = page.waitForEvent('download');
  await pressNamed(page, buttonName);
  return await readFile(await (await download).path(), 'utf8');
}

for (const language of languages) {
  const words = openedWords[language];
  test.describe(`a running-shoe shop, in ${language}`, () => {
    test.use({ locale: localeOf[language], viewport: { width: 1280, height: 900 } });

    test('is planned with the keyboard from a blank page to the Markdown file', async ({ page, context }) => {
      test.setTimeout(300_000);
      const errors = failOnErrors(context);
      const answers = await shopByHand(language);
      await page.clock.setFixedTime(journeyDay);
      await page.goto('./');
      await pressNamed(page, shellWords[language].start.own.byHand);

      for (const stage of stageIds) {
        await expect(page).toHaveURL(new RegExp(`/${stage}$`));
        await expectArrived(page);
        await answerStage(page, stage);
        await expectAccessible(page);
        await page.keyboard.press('Enter');
        if (stage === 'content') await reload(page, 'acquisition');
      }

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

      const text = await downloaded(page, words.document.download('md'));
      const golden = readFileSync(new URL(`../golden/by-hand.plan.${language}.md`, import.meta.url), 'utf8');
      expect(text.slice(0, golden.length)).toBe(golden);
      const { strategies } = await openIncoming(text.slice(golden.length));
      // A field that became a range still knows the single number that stood there.
      expect(strategies.map((strategy) => strategy.answers)).toMatchObject([answers]);
      expect(errors).toEqual([]);

      async function answerStage(on: Page, stage: StageId) {
        await expect(on.locator('form')).toBeVisible();
        await answerByKeyboard(on, pageAnswers(answers[stage] ?? {}, language), words.stage.continue);
      }

      /** In the middle of it all: the page comes back where it was, with everything answered so far. */
      async function reload(on: Page, next: StageId) {
        await expect(on).toHaveURL(new RegExp(`/${next}$`));
        await on.reload();
        await expect(on).toHaveURL(new RegExp(`/${next}$`));
      }
    });
  });
}
