import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en } from '#pages/document/words.en.ts';
import { ru } from '#pages/document/words.ru.ts';
import { pressNamed } from './keyboard.ts';
import { expectArrived, failOnErrors, languages, localeOf, test } from './walk.ts';

const allWords = { en: { opened: openedEn, document: en }, ru: { opened: openedRu, document: ru } };

/** Tabs to a choice by its group, and takes a value of it: by the arrows among radio buttons, by Space in a box. */
async function choose(page: Page, group: string, value: string) {
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLInputElement ? { group: at.name, value: at.value, type: at.type } : undefined;
    });
  for (let step = 0; step < 200; step += 1) {
    const at = await focused();
    if (at?.group === group && (at.type === 'radio' || at.value === value)) break;
    await page.keyboard.press('Tab');
  }
  if ((await focused())?.type === 'checkbox') return await page.keyboard.press('Space');
  for (let step = 0; step < 10 && (await focused())?.value !== value; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator(`input[name=${group}][value=${value}]`)).toBeChecked();
}

for (const language of languages) {
  const { opened, document } = allWords[language];
  test.describe(`the export, in ${language}`, () => {
    test.use({ locale: localeOf[language], viewport: { width: 1280, height: 900 } });

    test('is chosen and downloaded with the keyboard: for whom, how long, in which formats', async ({
      page,
      context,
    }) => {
      const errors = failOnErrors(context);
      await page.goto('./#/examples/dental-clinic/plan');
      await pressNamed(page, opened.example.adopt);
      await expect(page.locator('[id="name"]')).toBeVisible();
      await page.goto(page.url().replace(/business$/, 'document'));
      await expect(page.getByRole('heading', { name: opened.document.preview })).toBeVisible();
      await expectArrived(page);

      await choose(page, 'reader', 'partner');
      await choose(page, 'length', 'onePage');
      await choose(page, 'formats', 'docx');
      await choose(page, 'formats', 'csv');
      const download = page.waitForEvent('download');
      await pressNamed(page, document.downloadAll(3));
      const files = unzipSync(await readFile(await (await download).path()));
      expect(
        Object.keys(files)
          .map((name) => name.replace(/^.*\./, ''))
          .toSorted(),
      ).toEqual(['csv', 'docx', 'md']);
      expect(errors).toEqual([]);
    });
  });
}
