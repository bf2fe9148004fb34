import { expect, type Page } from '@playwright/test';
import { en } from '#frame/words.en.ts';
import { ru } from '#frame/words.ru.ts';
import { en as uiEn } from '#ui/words.en.ts';
import { languages, localeOf, test } from './walk.ts';

/** How much may move while the program takes the page over. */
const shiftMost = 0.02;

/** Keeps every script of the program from arriving until it is let go. */
async function heldBack(page: Page): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

/** What the page complains of; that journeys go without a service worker is no complaint. */
function complaints(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type()) && !message.text().startsWith('Service Worker'))
      heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const moved = window as unknown as { moved: number }; // of this journey alone
    moved.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.moved += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shifts = (page: Page) => page.evaluate(() => (window as unknown as { moved: number }).moved);

/** Opens the page without its program, looks, lets the program come, and answers whether the title is the same element. */
async function takenOver(page: Page, look: () => Promise<void>): Promise<boolean> {
  const letGo = await heldBack(page);
  await page.goto('./', { waitUntil: 'commit' });
  const title = await page.locator('h1').elementHandle();
  await look();
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate((before) => before === document.querySelector('h1'), title);
}

/** What the plan of an example answers: made with the page, and there again whenever the page is drawn anew. */
const examplePicture = (page: Page) => page.locator('#root [data-made] svg');

for (const language of languages) {
  const words = { en, ru }[language];
  test.describe(`the first screen in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('stands before the program does, and is the program’s own afterwards', async ({ page }) => {
      const heard = complaints(page);
      await watchShifts(page);
      const isSame = await takenOver(page, async () => {
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.start.title);
        await expect(page.getByText(words.list.loading)).toBeAttached();
        await expect(examplePicture(page)).toBeVisible();
      });
      await expect(page.getByText(words.list.none)).toBeAttached();
      await expect(examplePicture(page)).toBeVisible();
      expect(isSame).toBe(true);
      expect(await shifts(page)).toBeLessThanOrEqual(shiftMost);
      expect(heard).toEqual([]);
    });
  });
}

test('whoever chose another language and theme before is met in them, with their strategies', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: en.start.own.byHand }).click();
  await page.locator('[id="name"]').fill('First');
  await expect(page.getByText(uiEn.save.saved, { exact: true })).toBeVisible();
  await page.evaluate(() => {
    localStorage.setItem('stage-zero:language', 'ru');
    localStorage.setItem('stage-zero:theme', 'dark');
  });
  const next = await page.context().newPage();
  const heard = complaints(next);
  await watchShifts(next);
  const isSame = await takenOver(next, async () => {
    await expect(next.getByRole('heading', { level: 1 })).toHaveText(ru.start.title);
    await expect(next.getByRole('combobox', { name: ru.theme.label })).toHaveValue('dark');
    const ground = await next.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe('rgb(23, 28, 34)');
  });
  await expect(next.getByRole('link', { name: 'First' })).toBeAttached();
  expect(isSame).toBe(true);
  expect(await shifts(next)).toBeLessThanOrEqual(shiftMost);
  expect(heard).toEqual([]);
});

test('a button pressed before the program is there is pressed once, however often it was', async ({ page }) => {
  const letGo = await heldBack(page);
  await page.goto('./', { waitUntil: 'commit' });
  const places = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: en.start.own.byHand }).dblclick();
  letGo();
  await expect(page).toHaveURL(/#\/s\/[^/]+\/business$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(places + 1);
});

test('a language chosen and a file given before the program is there count', async ({ page }) => {
  const letGo = await heldBack(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('combobox', { name: en.language }).selectOption('ru');
  const file = { name: 'no-strategy.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await page.locator('input[type=file]').setInputFiles(file);
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ru.start.title);
  await expect(page.getByText('no-strategy.json')).toBeVisible();
  await expect(examplePicture(page)).toBeVisible();
});

test('a link followed before the program is there leads where it leads, and no other address shows the start page', async ({
  page,
}) => {
  const letGo = await heldBack(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('footer a').click();
  await expect(page).toHaveURL(/#\/words$/);
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(en.start.title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('#root')).not.toContainText(en.start.title);

  const next = await page.context().newPage();
  await heldBack(next);
  await next.goto('./#/bin', { waitUntil: 'commit' });
  await expect(next.getByText(en.opening)).toBeVisible();
  await expect(next.locator('h1')).toHaveCount(0);
});

test('the answer of an example stands before the program does, is the plan’s own afterwards, and nothing moves', async ({
  page,
}) => {
  const heard = complaints(page);
  await watchShifts(page);
  const letGo = await heldBack(page);
  const answer = page.locator('main p:has(strong)').first();
  await page.goto('./#/examples/running-shoes/plan', { waitUntil: 'commit' });
  await expect(answer).toContainText('chance');
  const before = (await answer.textContent()) ?? '';
  await expect(page.locator('h1')).toHaveCount(0);
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(answer).toHaveText(before);
  expect(await shifts(page)).toBeLessThanOrEqual(shiftMost);
  expect(heard).toEqual([]);
});
