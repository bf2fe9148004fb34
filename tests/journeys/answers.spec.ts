import { expect } from '@playwright/test';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en } from '#frame/words.en.ts';
import { ru } from '#frame/words.ru.ts';
import { failOnErrors, languages, localeOf, test } from './walk.ts';

const shellWords = { en, ru };
const openedWords = { en: openedEn, ru: openedRu };

/** As people type it, and what the field shows it was understood as. */
const typedNumbers = {
  en: [
    ['1,234.5', '1,234.5'],
    ['10k', '10,000'],
    ['2 500', '2,500'],
  ],
  ru: [
    ['1 234,5', '1 234,5'],
    ['10 тыс', '10 000'],
    ['2500', '2 500'],
  ],
} as const;

const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const hostile = '<img src=x onerror="alert(1)"> **bold** | cell | \u202eevil 👩‍👩‍👧‍👦 `code` [a](javascript:alert(1))';

for (const language of languages) {
  const words = openedWords[language];
  test.describe(`answers, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test.beforeEach(async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: shellWords[language].start.own.byHand }).click();
      await expect(page.locator('form')).toBeVisible();
    });

    test('numbers are understood as people type them', async ({ page }) => {
      const field = page.locator('[id="moneyCeilingMinorPerMonth"]');
      for (const [typed, understood] of typedNumbers[language]) {
        await field.fill(typed);
        await field.press('Tab');
        expect(spaced(await field.inputValue())).toBe(understood);
      }
    });

    test('what is impossible gets an instruction at the field, keeps what was typed and enters no forecast', async ({
      page,
    }) => {
      const field = page.locator('[id="moneyCeilingMinorPerMonth"]');
      await field.fill('-5');
      await page
        .locator('[id="grossMarginShare--kind"]')
        .or(page.locator('[name="grossMarginShare--kind"]'))
        .first()
        .check();
      await page.locator('[id="grossMarginShare.value"]').fill('140 %');
      await page.getByRole('button', { name: words.stage.continue }).click();
      for (const path of ['moneyCeilingMinorPerMonth', 'grossMarginShare']) {
        const problem = page.locator(`[id="${path}--problem"]`);
        await expect(problem).toBeVisible();
        expect((await problem.textContent())?.trim().length).toBeGreaterThan(10);
      }
      await expect(field).toHaveValue(/5$/);
      await page.reload();
      await expect(page.locator('[id="grossMarginShare.value"]')).toHaveValue(/140/);
    });

    test('text stays text on every page', async ({ page, context }) => {
      const errors = failOnErrors(context);
      page.on('dialog', () => {
        throw new Error('The text was run');
      });
      await page.locator('[id="name"]').fill(hostile);
      await page.locator('[id="offering"]').fill(hostile);
      await page.locator('a[href$="/review"]').click();
      await page.locator('#answers-business summary').click();
      await expect(page.getByText(hostile).first()).toBeVisible();
      await page.locator('a[href$="/document"]').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await page.goto('./');
      await expect(page.getByRole('link', { name: /img src=x/ })).toBeVisible();
      expect(await page.locator('main img').count()).toBe(0);
      expect(errors).toEqual([]);
    });
  });
}
