import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en } from '#frame/words.en.ts';
import { ru } from '#frame/words.ru.ts';
import { languages, localeOf, test } from './walk.ts';

const shellWords = { en, ru };
const openedWords = { en: openedEn, ru: openedRu };

/** The file the questions of the second stage are built into. */
const nextForm: string = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))['src/stages/content/form.tsx']
  .file;

for (const language of languages) {
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
      await expect(page.locator('main a[href*="/s/"]')).toHaveCount(2);
    });

    test('a page that stops working keeps the answers and offers the file', async ({ page, context }) => {
      await startAs(page, 'Kept');
      // The questions of the next stage never arrive, as after an update on the server.
      await context.route(`**/${nextForm}`, (route) => route.abort());
      await page.getByRole('link', { name: /^2\b/ }).click();
      await expect(page.getByRole('heading', { name: words.crash.title })).toBeVisible();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: words.crash.download }).click();
      expect((await download).suggestedFilename()).toMatch(/\.json$/);
      await context.unroute(`**/${nextForm}`);
      await page.goto('./');
      await page.reload();
      await page.getByRole('link', { name: 'Kept' }).click();
      await page
        .getByRole('link', { name: opened.stage.place(1, 6) })
        .or(page.locator('a[href$="/business"]'))
        .first()
        .click();
      await expect(page.locator('[id="name"]')).toHaveValue('Kept');
    });
  });
}
