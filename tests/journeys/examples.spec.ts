import { expect, test } from '@playwright/test';
import { expectAccessible, expectArrived, failOnErrors, languages, localeOf } from './walk.ts';

for (const language of languages) {
  test.describe(`examples in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('each is read in one click from the start', async ({ page, context }) => {
      const errors = failOnErrors(context);
      await page.goto('./');
      const examples = page.locator('a[href*="/examples/"]');
      await expect(examples).toHaveCount(3);
      for (let index = 0; index < 3; index += 1) {
        await page.goto('./');
        await examples.nth(index).click();
        await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(0);
        await expectArrived(page);
        expect(await page.locator('table').count()).toBeGreaterThan(5);
        expect(await page.locator('main').textContent()).not.toMatch(/\b(NaN|undefined|Infinity)\b/);
        await expectAccessible(page);
      }
      expect(errors).toEqual([]);
    });
  });
}
