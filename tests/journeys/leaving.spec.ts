import { expect, type Page } from '@playwright/test';
import { en } from '#frame/words.en.ts';
import { pickFrom, randomFrom, seeds } from '../random.ts';
import { failOnErrors, test } from './walk.ts';

/** Ways to leave a page: what was typed has a tenth of a second, or less, to reach the disk. */
const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'closing the tab': (page) => page.close({ runBeforeUnload: true }),
  reloading: (page) => page.reload(),
  'following a link': (page) => page.evaluate(() => document.querySelector<HTMLElement>('header a')?.click()),
  'going to another site': (page) => page.goto('about:blank'),
};

test('no edit is lost, whichever way a page is left', async ({ context, baseURL }) => {
  test.setTimeout(1_800_000);
  const errors = failOnErrors(context);
  const first = await context.newPage();
  await first.goto('./');
  await first.getByRole('button', { name: en.start.own.byHand }).click();
  await expect(first.locator('[id="name"]')).toBeVisible();
  const address = first.url();
  await first.close();

  const lost: string[] = [];
  const walked = seeds(1, 50);
  for (const [way, leave] of Object.entries(ways))
    for (const seed of walked) {
      const random = randomFrom(seed);
      const said = `${way} ${seed}`;
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('[id="name"]').fill(said);
      await page.waitForTimeout(pickFrom(random, [0, 10, 30, 60, 95]));
      await leave(page);
      if (!page.isClosed()) await page.close();
      const next = await context.newPage();
      await next.goto(address);
      await expect(next.locator('[id="name"]')).toBeVisible();
      if ((await next.locator('[id="name"]').inputValue()) !== said) lost.push(said);
      await next.close();
    }
  expect(lost, `left ${baseURL}, first seed ${walked[0]}`).toEqual([]);
  expect(errors).toEqual([]);
});
