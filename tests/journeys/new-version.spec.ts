import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { en } from '#frame/new-version/words.en.ts';
import { en as shellEn } from '#frame/words.en.ts';
import { servedProgram } from './served.ts';
import { test } from './walk.ts';

const host = await servedProgram();
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
test.use({ serviceWorkers: 'allow', locale: 'en-GB', baseURL: host.address });
test.afterAll(() => host.close());

test('a newer version is offered, and no character is lost by using it', async ({ page }) => {
  await page.goto(host.address);
  await page.getByRole('button', { name: shellEn.start.own.byHand }).click();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const name = page.locator('[id="name"]');
  await name.fill('Fleet');
  host.release();
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect(page.getByText(en.text)).toBeVisible();
  await expect(name).toHaveValue('Fleet');
  await page.getByText(en.whatsNew(version)).click();
  await expect(page.getByRole('complementary', { name: en.label }).getByRole('listitem').first()).toBeVisible();

  const isLoadedAnew = page.waitForEvent('load');
  await name.press('End');
  await name.pressSequentially(' Foot');
  await page.getByRole('button', { name: en.update }).click();
  await isLoadedAnew;
  await expect(name).toHaveValue('Fleet Foot');
  await expect(page.getByText(en.text)).toHaveCount(0);
});
