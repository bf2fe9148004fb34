import { expect } from '@playwright/test';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { whatIf } from '#pages/what-if/index.ts';
import { en } from '#pages/what-if/words.en.ts';
import { ru } from '#pages/what-if/words.ru.ts';
import { expectAccessible, expectArrived, failOnErrors, isLongRun, localeOf, test, walkedIn } from './walk.ts';

const allWords = { en: { ...en, ...openedEn }, ru: { ...ru, ...openedRu } };

for (const language of walkedIn('en')) {
  const words = allWords[language];
  test.describe(`what if in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('a plan is shaken, a second variant made of it, left, found again and adopted', async ({ page, context }) => {
      const errors = failOnErrors(context);
      await page.goto('./#/examples/dental-clinic/plan');
      await page.getByRole('button', { name: words.example.adopt }).click();
      await expect(page.locator('[id="name"]')).toBeVisible();
      await page.getByRole('link', { name: whatIf.title[language], exact: true }).click();
      await expectArrived(page);
      await expect(page.getByRole('article')).toHaveCount(4, { timeout: 60_000 });
      await expect(page.getByRole('figure')).toHaveCount(2);
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.setViewportSize({ width: 1280, height: 720 });

      await page.getByRole('button', { name: words.goal.begin }).first().click();
      const banner = page.getByRole('complementary', { name: words.whatIf.second });
      await expect(banner).toBeVisible();
      await expect(page.getByRole('columnheader', { name: words.variant.compareHead.difference })).toBeVisible({
        timeout: 60_000,
      });
      await expectAccessible(page);
      await page.getByRole('group', { name: words.variant.changes }).getByRole('link').first().click();
      await expect(page).toHaveURL(/acquisition\?field=tools\.0\.moneyMinorPerMonth$/);
      await expect(banner).toBeVisible();
      await expect(page.locator('[id="tools.0.moneyMinorPerMonth"]')).toBeFocused();
      const raised = await page.locator('[id="tools.0.moneyMinorPerMonth"]').inputValue();

      await banner.getByRole('button', { name: words.whatIf.toFirst }).click();
      await expect(banner).toBeHidden();
      await expect(page.locator('[id="tools.0.moneyMinorPerMonth"]')).not.toHaveValue(raised);
      await page.getByRole('link', { name: whatIf.title[language], exact: true }).click();
      await page.reload();
      await page.getByRole('button', { name: words.variant.toSecond }).click();
      await page.getByRole('button', { name: words.variant.adopt }).click();
      await expect(page.getByText(words.variant.kept)).toBeVisible();
      await expect(banner).toBeHidden();
      expect(errors).toEqual([]);
    });
  });
}

test.describe('what if in figures', () => {
  test.use({ locale: localeOf.ru });

  if (isLongRun)
    test('a goal is sought from the target of the plan, not from one of fewer years', async ({ page }) => {
      await page.goto('./#/examples/running-shoes/plan/year');
      const targets = page
        .getByRole('table')
        .filter({ has: page.getByRole('columnheader', { name: 'Продажи', exact: true }) });
      await expect(targets).toBeVisible({ timeout: 60_000 });
      // The goal is the mean of months 10 to 12; each month stands there rounded.
      const months = await targets
        .getByRole('row')
        .evaluateAll((rows) =>
          rows.slice(-3).map((row) => Number([...row.querySelectorAll('td')].at(-2)?.textContent?.split(' · ')[1])),
        );
      const mean = months.reduce((sum, sales) => sum + sales, 0) / months.length;
      await page.getByRole('button', { name: allWords.ru.example.adopt }).click();
      await expect(page.locator('[id="name"]')).toBeVisible();
      await page.getByRole('link', { name: whatIf.title.ru, exact: true }).click();
      const finding = page.getByText('половина сценариев доходит только до');
      await expect(finding).toBeVisible({ timeout: 60_000 });
      const reached = Number(/доходит только до (\d+)/.exec((await finding.textContent()) ?? '')?.[1]);
      expect(Math.abs(reached - mean), `${reached} beside ${months}`).toBeLessThanOrEqual(1);
    });
});
