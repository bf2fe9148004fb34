import { expect } from '@playwright/test';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en } from '#frame/words.en.ts';
import { ru } from '#frame/words.ru.ts';
import { en as assistantEn } from '#pages/stage/assistant/words.en.ts';
import { ru as assistantRu } from '#pages/stage/assistant/words.ru.ts';
import { expectAccessible, expectToFit, failOnErrors, languages, localeOf, test, walkedIn } from './walk.ts';

const shellWords = { en, ru };
const openedWords = { en: openedEn, ru: openedRu };
const assistantWords = { en: assistantEn, ru: assistantRu };

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

    if (walkedIn('ru').includes(language))
      test('what an assistant answered is looked through, stands as its proposal, and is kept or taken back', async ({
        page,
      }) => {
        const part = assistantWords[language];
        await page.goto(page.url().replace(/business$/, 'audience'));
        await page.getByText(part.title).click();
        const answer = page.getByLabel(part.answer);
        await answer.fill('No list at all.');
        await expect(page.getByText(part.nothing)).toBeVisible();
        await answer.fill(
          'Sure!\n1. **Nobody names a price**\n2. They never come\n3. They never come.\n\n- anything else?',
        );
        const found = page.locator('ol').filter({ hasText: 'They never come' }).locator('input');
        await expect(found).toHaveCount(3);
        await expect(found.nth(2)).not.toBeChecked();
        await expectAccessible(page);
        await expectToFit(page, [320, 768]);
        await page.getByRole('button', { name: /: 2$|Add 2/ }).click();
        await expect(page.getByText(part.taken(2))).toBeVisible();
        const keeps = page.locator('[data-keep]');
        await expect(keeps).toHaveCount(2);
        await expectAccessible(page);
        await keeps.first().focus();
        await page.keyboard.press('Enter');
        await expect(keeps).toHaveCount(1);
        await expect(keeps.first()).toBeFocused();
        await page.getByRole('button', { name: words.history.undo }).click();
        await page.getByRole('button', { name: words.history.undo }).click();
        await expect(keeps).toHaveCount(0);
      });

    if (walkedIn('ru').includes(language))
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

    if (walkedIn('en').includes(language))
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
