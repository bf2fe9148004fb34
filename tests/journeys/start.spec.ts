import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { expectAccessible, expectArrived, languages, localeOf, test } from './walk.ts';

/** Most JavaScript the start page may load, gzipped, in bytes. */
const bytesMax = 120_000;

test('the start page loads no more JavaScript than it may', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body());
  });
  await page.goto('./', { waitUntil: 'networkidle' });
  const bodies = await Promise.all(scripts);
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(bodies.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(bytesMax);
});

for (const language of languages) {
  test.describe(`the start page in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('speaks the language of the browser and has nothing an assistive device stumbles over', async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    });

    test('the words of the trade are explained in one click', async ({ page }) => {
      await page.goto('./');
      await page.locator('footer a').click();
      await expect(page).toHaveURL(/#\/words$/);
      await expectArrived(page);
      await expectAccessible(page);
    });

    test('an unknown strategy leads to the list with a sentence', async ({ page }) => {
      await page.goto('./#/s/no-such-strategy/business');
      await expect(page).toHaveURL(/#\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('status').or(page.getByRole('alert')).first()).not.toBeEmpty();
    });
  });
}
