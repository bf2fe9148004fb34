import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { annex } from '#contractor/papers/annex/index.ts';
import { brief } from '#contractor/papers/brief/index.ts';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { hire } from '#pages/hire/index.ts';
import { en } from '#pages/hire/words.en.ts';
import { ru } from '#pages/hire/words.ru.ts';
import { expectAccessible, expectArrived, failOnErrors, localeOf, test, walkedIn } from './walk.ts';

const hireWords = { en, ru };
const openedWords = { en: openedEn, ru: openedRu };
const ceilings = { en: /2,500/, ru: /120\s000/ };

for (const language of walkedIn('ru')) {
  const words = hireWords[language];
  test.describe(`hiring with a plan, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('leads from an example to the pack in the owner’s hand, and to nothing private in print', async ({
      page,
      context,
    }) => {
      const errors = failOnErrors(context);
      await page.goto('./#/examples/running-shoes/plan');
      await page.getByRole('button', { name: openedWords[language].example.adopt }).click();
      await expect(page).toHaveURL(/#\/s\/.+\/business$/);
      await expect(page.locator('[id="name"]')).toBeVisible();
      await page.getByRole('link', { name: hire.title[language] }).click();
      await expect(page.getByRole('heading', { name: words.ready })).toBeVisible();
      await expectArrived(page);
      await expect(page.getByText(ceilings[language])).toBeVisible();
      await expect(page.getByRole('heading', { name: words.leftOut })).toBeVisible();
      await expectAccessible(page);

      const all = page.waitForEvent('download');
      await page.getByRole('button', { name: words.downloadAll('md') }).click();
      const text = await readFile(await (await all).path(), 'utf8');
      const golden = new URL(`../golden/contractor-running-shoes.${language}.md`, import.meta.url);
      expect(text).toBe(readFileSync(golden, 'utf8'));

      const one = page.waitForEvent('download');
      await page.getByRole('button', { name: new RegExp(`${words.download}.*${annex.words[language].title}`) }).click();
      expect((await one).suggestedFilename()).toMatch(/^contractor-annex-.+\.md$/);
      await page.getByRole('checkbox', { name: brief.words[language].title }).uncheck();
      await expect(page.locator('article').getByRole('heading', { name: brief.words[language].title })).toHaveCount(0);

      await page.emulateMedia({ media: 'print' });
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not printed
      const printed = await page.locator('body').innerText();
      expect(printed).toContain(annex.words[language].title);
      expect(printed).not.toContain(words.ready);
      expect(printed).not.toMatch(ceilings[language]);
      expect(errors).toEqual([]);
    });
  });
}
