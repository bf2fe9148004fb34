import { expect } from '@playwright/test';
import { en } from '#frame/words.en.ts';
import { servedProgram } from './served.ts';
import { test } from './walk.ts';

const host = await servedProgram('/tools/stage-zero/');
test.use({ serviceWorkers: 'allow', locale: 'en-GB', baseURL: host.address });
test.afterAll(() => host.close());

test('the program runs from a folder of a host that serves other things too, and from there without a network', async ({
  page,
  context,
}) => {
  const refused: string[] = [];
  page.on('response', (response) => response.ok() || refused.push(response.url()));
  await page.goto(host.address);
  await page.getByRole('button', { name: en.start.own.byHand }).click();
  await page.locator('[id="name"]').fill('Fleet');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  expect(refused).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('[id="name"]')).toHaveValue('Fleet');
});
