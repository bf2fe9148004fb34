import { expect, type Page } from '@playwright/test';
import { en as questionEn } from '#frame/conflict/words.en.ts';
import { ru as questionRu } from '#frame/conflict/words.ru.ts';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en } from '#frame/words.en.ts';
import { ru } from '#frame/words.ru.ts';
import { history as historyCard } from '#pages/history/index.ts';
import { en as historyEn } from '#pages/history/words.en.ts';
import { ru as historyRu } from '#pages/history/words.ru.ts';
import { expectAccessible, expectArrived, isLongRun, localeOf, test, walkedIn } from './walk.ts';

const shellWords = { en, ru };
const openedWords = { en: openedEn, ru: openedRu };
const historyWords = { en: historyEn, ru: historyRu };
const questionWords = { en: questionEn, ru: questionRu };

for (const language of walkedIn('ru')) {
  const question = questionWords[language];
  const history = historyWords[language];

  test.describe(`two tabs and a history, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('two tabs share their edits, and ask where both changed one answer', async ({ context, page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: shellWords[language].start.own.byHand }).click();
      await page.locator('[id="name"]').fill('Base');
      const other = await context.newPage();
      await expect(async () => {
        await other.goto(page.url());
        await expect(other.locator('[id="name"]')).toHaveValue('Base', { timeout: 1000 });
      }).toPass();
      await page.locator('[id="offering"]').fill('Running shoes');
      await expect(other.locator('[id="offering"]')).toHaveValue('Running shoes');

      // The channel between the tabs is quicker than a hand: both type before either is saved.
      await Promise.all([page.locator('[id="name"]').fill('Here'), other.locator('[id="name"]').fill('There')]);
      const count = (tab: Page) => tab.getByRole('button', { name: question.keep }).count();
      await expect.poll(async () => (await count(page)) + (await count(other))).toBe(1);
      const asking = (await count(page)) > 0 ? page : other;
      await expectAccessible(asking);
      await asking.getByRole('radio').nth(1).check();
      await asking.getByRole('button', { name: question.keep }).click();
      await expect(asking.getByRole('button', { name: question.keep })).toHaveCount(0);
      await expect(asking.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(async () => {
        const names = await Promise.all([page, other].map((tab) => tab.locator('[id="name"]').inputValue()));
        expect(names[0]).toBe(names[1]);
      }).toPass();
    });

    if (isLongRun)
      test('a version is frozen, a later change gets its reason, the document prints the checksum', async ({
        page,
      }) => {
        await page.goto('./#/examples/running-shoes/plan');
        await page.getByRole('button', { name: openedWords[language].example.adopt }).click();
        await expect(page.locator('[id="name"]')).toBeVisible();
        await page.getByRole('link', { name: historyCard.title[language], exact: true }).click();
        await expectArrived(page);
        await expectAccessible(page);
        await page.getByRole('button', { name: history.signed.freeze }).click();
        const checksum =
          /[0-9a-f]{8}/.exec(
            (await page
              .getByText(/[0-9a-f]{8}$/)
              .first()
              .textContent()) ?? '',
          )?.[0] ?? 'none';
        await page.locator('a[href$="/business"]').first().click();
        await page.locator('[id="name"]').fill('Swift Foot');
        await page.getByRole('link', { name: historyCard.title[language], exact: true }).click();
        await page.getByRole('textbox', { name: history.signed.reasonFor('').trim() }).fill('The name was taken');
        await expectAccessible(page);
        await page.locator('a[href$="/document"]').first().click();
        await page.locator('input[name="length"][value="appendices"]').check();
        await expect(page.locator('main').getByText(`${checksum}`).last()).toBeVisible();
        await expect(page.locator('td').getByText('The name was taken')).toBeVisible();
      });

    test('the bin gives back what was deleted', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: shellWords[language].start.own.byHand }).click();
      await page.locator('[id="name"]').fill('Fleet Foot');
      await page.goto('./');
      await page.getByRole('button', { name: new RegExp(`^${shellWords[language].list.remove}`) }).click();
      await page.getByRole('link', { name: shellWords[language].list.bin }).click();
      await expectArrived(page);
      await expectAccessible(page);
      await page.locator('main li button').first().press('Enter');
      await expect(page.locator('main li')).toHaveCount(0);
      await page.goto('./');
      await expect(page.getByRole('link', { name: 'Fleet Foot' })).toBeVisible();
    });
  });
}
