import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en } from '#frame/words.en.ts';
import { ru } from '#frame/words.ru.ts';
import { localeOf, test, walkedIn } from './walk.ts';

const shellWords = { en, ru };
const openedWords = { en: openedEn, ru: openedRu };

/** The files the questions of two stages are built into. */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const nextForm: string = manifest['src/stages/content/form.tsx'].file;
const laterForm: string = manifest['src/stages/acquisition/form.tsx'].file;

for (const language of walkedIn('en')) {
  const words = shellWords[language];
  const opened = openedWords[language];
  // Browsers differ in the space before words that are only heard.
  const about = (action: string, title: string) => new RegExp(`^${action}\\s*: ${title.replace(/[()]/g, '\\$&')}$`);

  async function startAs(page: Page, name: string) {
    await page.goto('./');
    await page.getByRole('button', { name: words.start.own.byHand }).click();
    await page.locator('[id="name"]').fill(name);
  }

  test.describe(`keeping strategies, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('leaving and returning resumes on the same page with the last character typed', async ({ page }) => {
      await startAs(page, 'Бег & Co');
      await page.getByRole('button', { name: opened.stage.continue }).click();
      await page.getByRole('button', { name: opened.stage.continueWithout }).click();
      await expect(page).toHaveURL(/\/audience$/);
      await page.locator('[id="idea"]').pressSequentially('Run together');
      await page.goto('about:blank');
      await page.goto('./');
      await page.getByRole('link', { name: 'Бег & Co' }).click();
      await expect(page).toHaveURL(/\/audience$/);
      await expect(page.locator('[id="idea"]')).toHaveValue('Run together');
    });

    test('strategies are renamed, duplicated, deleted and brought back', async ({ page }) => {
      await startAs(page, 'First');
      await page.goto('./');
      await page.getByRole('button', { name: about(words.list.rename, 'First') }).click();
      await page.getByRole('textbox').fill('Second');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link', { name: 'Second', exact: true })).toBeVisible();
      await page.getByRole('button', { name: about(words.list.duplicate, 'Second') }).click();
      const copy = words.list.copyOf('Second');
      await expect(page.getByRole('link', { name: copy })).toBeVisible();
      await page.getByRole('button', { name: about(words.list.remove, copy) }).click();
      await expect(page.getByRole('link', { name: copy })).toHaveCount(0);
      await page.getByRole('button', { name: words.list.undo }).click();
      await expect(page.getByRole('link', { name: copy })).toBeVisible();
      await page.reload();
      await expect(page.locator('main li a[href*="/s/"]')).toHaveCount(2);
    });

    test('a part that does not arrive keeps the answers, is tried anew, and is offered by reload', async ({
      page,
      context,
    }) => {
      await startAs(page, 'Kept');
      // The questions of the next stage never arrive, as after an update on the server.
      await context.route(`**/${nextForm}`, (route) => route.abort());
      await page.getByRole('link', { name: /^2\b/ }).click();
      await expect(page.getByRole('heading', { name: words.missing.title })).toBeVisible();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: words.crash.download }).click();
      expect((await download).suggestedFilename()).toMatch(/\.json$/);
      await page.getByRole('button', { name: words.missing.again }).click();
      await expect(page.getByRole('heading', { name: words.missing.title })).toBeVisible();
      await context.unroute(`**/${nextForm}`);
      await page.getByRole('button', { name: words.missing.again }).click();
      // Some browsers keep the failure of a part until the page is loaded anew.
      const isThere = page.locator('[id="pillars"]');
      await expect(async () => {
        const reload = page.getByRole('button', { name: words.missing.reload });
        if (await reload.isVisible()) await reload.click();
        await expect(isThere).toBeVisible({ timeout: 3000 });
      }).toPass();

      await context.route(`**/${laterForm}`, (route) => route.fulfill({ status: 404 }));
      await page.locator('nav a[href$="/acquisition"]').first().click();
      await expect(page.getByRole('heading', { name: words.missing.title })).toBeVisible();
      await context.unroute(`**/${laterForm}`);
      const isLoadedAnew = page.waitForEvent('load');
      await page.getByRole('button', { name: words.missing.reload }).click();
      await isLoadedAnew;
      await expect(page.getByRole('button', { name: opened.stage.continue, exact: true })).toBeVisible();
      await page.locator('a[href$="/business"]').first().click();
      await expect(page.locator('[id="name"]')).toHaveValue('Kept');
    });
  });
}
