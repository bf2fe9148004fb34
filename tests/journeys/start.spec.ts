import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { en } from '#frame/words.en.ts';
import { en as uiEn } from '#ui/words.en.ts';
import { expectAccessible, expectArrived, localeOf, test, walkedIn } from './walk.ts';

/** Most JavaScript the start page may load, gzipped, in bytes. */
const bytesMax = 100_000;
/** What is fetched so soon after the page is there was hidden, not spared. */
const countedAfterLoadMs = 1000;

/** Gzipped bytes of every script that is fetched until then. */
async function scriptBytes(page: Page): Promise<number> {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body());
  });
  await page.goto('./', { waitUntil: 'load' });
  await page.waitForTimeout(countedAfterLoadMs);
  const bodies = await Promise.all(scripts);
  expect(bodies.length).toBeGreaterThan(2);
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

test('the start page loads no more JavaScript than it may', async ({ page }) => {
  expect(await scriptBytes(page)).toBeLessThanOrEqual(bytesMax);
  await expect(page.getByRole('button', { name: en.start.own.action })).toBeVisible();
});

test('nor does it where strategies are listed', async ({ page, context }) => {
  await page.goto('./');
  await page.getByRole('button', { name: en.start.own.byHand }).click();
  await page.locator('[id="name"]').fill('First');
  await expect(page.getByText(uiEn.save.saved, { exact: true })).toBeVisible();
  const next = await context.newPage();
  expect(await scriptBytes(next)).toBeLessThanOrEqual(bytesMax);
  await expect(next.getByRole('link', { name: 'First' })).toBeVisible();
});

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test('the disk and the words are asked for while the program is still on its way', async ({ page, request }) => {
  const html = await (await request.get('./')).text();
  const [, first = 'none'] = /<script[^>]* async [^>]*src="\.\/([^"]+)"/.exec(html) ?? [];
  const asked: string[] = [];
  await page.route(/\.js$/, (route) => {
    asked.push(route.request().url());
    if (route.request().url().endsWith(first)) return route.continue();
    return undefined; // never arrives
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect.poll(() => databases(page)).toEqual(['stage-zero']);
  await expect(page.getByText(en.list.loading)).toBeAttached();
  const named = asked.filter((url) => !html.includes(new URL(url).pathname.replace('/', './')));
  expect(named).toHaveLength(1);
});

test('what has waited thirty days in the bin goes at a start, with nobody looking into the bin', async ({ page }) => {
  await page.goto('./');
  await expect.poll(() => databases(page)).toEqual(['stage-zero']);
  /** Puts these into the bin and answers all that lie there. */
  const binned = (...ids: readonly string[]) =>
    page.evaluate(
      (added) =>
        new Promise<unknown[]>((resolve) => {
          const opening = indexedDB.open('stage-zero');
          opening.onsuccess = () => {
            const bin = opening.result.transaction('bin', 'readwrite').objectStore('bin');
            const removedAt = { old: Date.now() - 31 * 86_400_000, recent: Date.now() };
            for (const id of added) bin.put({ id, removedAt: removedAt[id as keyof typeof removedAt], record: { id } });
            const found = bin.getAllKeys();
            bin.transaction.oncomplete = () => {
              opening.result.close();
              resolve(found.result);
            };
          };
        }),
      ids,
    );
  expect(await binned('old', 'recent')).toEqual(['old', 'recent']);
  await page.reload();
  await expect.poll(() => binned()).toEqual(['recent']);
});

test('what is said after deleting touches nothing around it, also on a narrow page', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: en.start.own.byHand }).click();
  await page.locator('[id="name"]').fill('First');
  await page.goto('./');
  for (let copy = 0; copy < 9; copy += 1) {
    await page.getByRole('button', { name: new RegExp(`^${en.list.duplicate}\\s*: First$`) }).click();
    await expect(page.locator('main li a[href*="/s/"]')).toHaveCount(copy + 2);
  }
  await page
    .getByRole('button', { name: new RegExp(`^${en.list.remove}`) })
    .first()
    .click();
  const undo = page.getByRole('button', { name: en.list.undo });
  const edges = async () => {
    await expect(undo).toBeVisible();
    return page.evaluate(() => {
      const notice = [...document.querySelectorAll('[role="status"]')].find((status) => status.querySelector('button'));
      const title = notice?.closest('section')?.querySelector('h2');
      const below = notice?.nextElementSibling?.firstElementChild;
      if (!notice?.firstElementChild || !title || !below) throw new Error('The list is built in another way');
      const { top, bottom } = notice.firstElementChild.getBoundingClientRect();
      return [top - title.getBoundingClientRect().bottom, below.getBoundingClientRect().top - bottom];
    });
  };
  const leave = () =>
    page
      .getByRole('button', { name: new RegExp(`^${en.list.remove}`) })
      .first()
      .click();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const gap of await edges()) expect(gap).toBeGreaterThanOrEqual(12);
  }
  // With so few that there is no field to filter by
  await leave();
  await leave();
  await expect(page.locator('main li a[href*="/s/"]')).toHaveCount(7);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const gap of await edges()) expect(gap).toBeGreaterThanOrEqual(12);
  }
});

for (const language of walkedIn('ru')) {
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
