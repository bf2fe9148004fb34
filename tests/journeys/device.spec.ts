import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en } from '#frame/words.en.ts';
import { ru } from '#frame/words.ru.ts';
import { en as deviceEn } from '#pages/device/words.en.ts';
import { ru as deviceRu } from '#pages/device/words.ru.ts';
import { expectAccessible, expectArrived, languages, localeOf, test, walkedIn } from './walk.ts';

const shellWords = { en, ru };
const openedWords = { en: openedEn, ru: openedRu };
const deviceWords = { en: deviceEn, ru: deviceRu };

/** What a program can leave behind in a browser. */
const leftBehind = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    notes: localStorage.length + sessionStorage.length,
  }));

const nothing = { databases: 0, caches: 0, workers: 0, notes: 0 };

// What is alike in both languages is walked in one of them.
for (const language of languages) {
  const words = shellWords[language];
  const device = deviceWords[language];
  const { backup } = openedWords[language];

  async function startAs(page: Page, name: string) {
    await page.goto('./');
    await page.getByRole('button', { name: words.start.own.byHand }).click();
    await page.locator('[id="name"]').fill(name);
  }

  test.describe(`this computer, in ${language}`, () => {
    test.use({ locale: localeOf[language], serviceWorkers: 'allow' });

    if (walkedIn('en').includes(language))
      test('the browser is asked to keep the work once there is some, and its answer is shown', async ({ page }) => {
        await page.addInitScript(() => {
          const asked = { times: 0 };
          Object.assign(window, { asked });
          navigator.storage.persist = async () => {
            asked.times += 1;
            return false;
          };
        });
        const timesAsked = () => page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
        await page.goto('./');
        await page.getByRole('button', { name: words.start.own.byHand }).click();
        const name = page.locator('[id="name"]');
        await expect(name).toBeVisible();
        expect(await timesAsked()).toBe(0);
        await name.fill('Fleet Foot');
        await expect.poll(timesAsked).toBe(1);
        await name.fill('Swift Foot');
        await page.goto('./#/');
        await page.getByRole('link', { name: words.list.device }).click();
        await expectArrived(page);
        await expect(page.getByText(device.keeping.notGiven)).toBeVisible();
        await expectAccessible(page);
        expect(await timesAsked()).toBe(1);
        await page.getByRole('button', { name: device.keeping.ask }).click();
        await expect(page.getByText(device.keeping.refused)).toBeVisible();
      });

    if (walkedIn('ru').includes(language))
      test('many edits without a file are worth a quiet reminder, and the file is one click away', async ({ page }) => {
        await startAs(page, 'Fleet Foot');
        await page.evaluate(() => {
          const id = /\/s\/([^/]+)/.exec(location.hash)?.[1];
          localStorage.setItem(`stage-zero:edits:${id}`, '49 50');
        });
        await page.locator('[id="offering"]').fill('Running shoes');
        const reminder = page.getByRole('complementary', { name: backup.label });
        await expect(reminder).toContainText(backup.text(50));
        await expectAccessible(page);
        const download = page.waitForEvent('download');
        await reminder.getByRole('button', { name: backup.download }).click();
        expect(await readFile(await (await download).path(), 'utf8')).toContain('Running shoes');
        await expect(reminder).toHaveCount(0);
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      });

    if (walkedIn('en').includes(language))
      test('everything is removed, with a second tab open', async ({ page, context }) => {
        await startAs(page, 'Fleet Foot');
        await page.evaluate(async () => void (await navigator.serviceWorker.ready));
        const other = await context.newPage();
        await expect(async () => {
          await other.goto(page.url());
          await expect(other.locator('[id="name"]')).toHaveValue('Fleet Foot', { timeout: 1000 });
        }).toPass();
        const before = await leftBehind(page);
        expect(Object.values(before).every((count) => count > 0)).toBe(true);

        await page.goto('./#/device');
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: device.files.saveAll }).click();
        expect(await readFile(await (await download).path(), 'utf8')).toContain('Fleet Foot');
        const remove = page.getByRole('button', { name: device.removing.action, exact: true });
        await remove.click();
        await expect(page.getByRole('alert')).toContainText(device.removing.notReady);
        await page.getByRole('checkbox', { name: device.removing.ready }).check();
        await remove.click();
        const dialog = page.getByRole('alertdialog');
        await expect(dialog).toContainText(device.removing.sureText(1, 0, 1));
        await dialog.getByRole('button', { name: device.removing.keep }).click();
        await expect(dialog).toHaveCount(0);
        expect((await leftBehind(page)).databases).toBe(1);
        await remove.click();
        await dialog.getByRole('button', { name: device.removing.action }).click();

        for (const tab of [page, other])
          await expect(tab.getByRole('heading', { name: device.gone.title.done })).toBeVisible();
        await expectAccessible(other);
        await other.close();
        await expect.poll(() => leftBehind(page)).toEqual(nothing);
        await page.getByRole('button', { name: device.gone.anew }).click();
        await expect(page.getByText(words.list.none)).toBeVisible();
      });
  });
}
