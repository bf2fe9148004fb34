import { expect, type Page } from '@playwright/test';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { en } from '#frame/words.en.ts';
import { ru } from '#frame/words.ru.ts';
import { languageNames } from '#i18n/language.ts';
import { document } from '#pages/document/index.ts';
import { en as uiEn } from '#ui/words.en.ts';
import { failOnErrors, isLongRun, test } from './walk.ts';

test.use({ locale: 'en-GB' });

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const pageLanguage = (page: Page) => page.getByRole('combobox', { name: /^(Language|Язык)$/ }).first();

test('one language is fetched at a time; the other comes when it is chosen', async ({ page }) => {
  const texts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) texts.push(response.text());
  });
  const fetched = async () => (await Promise.all(texts)).join('\n');
  await page.goto('./');
  await expect(title(page, en.start.title)).toBeVisible();
  // The first screen stands before the program does.
  await expect.poll(fetched).toContain(en.start.title);
  expect(await fetched()).not.toContain(ru.start.title);
  await pageLanguage(page).selectOption('ru');
  await expect(title(page, ru.start.title)).toBeVisible();
  expect(await fetched()).toContain(ru.start.title);
});

test('a language that cannot be fetched is told, and chosen again', async ({ page }) => {
  await page.goto('./');
  await expect(title(page, en.start.title)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.route(/\.js$/, (route) => route.abort());
  await pageLanguage(page).selectOption('ru');
  await expect(page.getByRole('alert')).toHaveText(en.languageMissing(languageNames.ru));
  await expect(title(page, en.start.title)).toBeVisible();
  await page.unroute(/\.js$/);
  // Some browsers keep a part that failed until the page is loaded anew
  await page.reload();
  await expect(title(page, en.start.title)).toBeVisible();
  await pageLanguage(page).selectOption('ru');
  await expect(title(page, ru.start.title)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

if (isLongRun)
  test('a document keeps its own language, also where the page has never spoken it', async ({ page, context }) => {
    const errors = failOnErrors(context);
    await page.goto('./');
    await page.getByRole('link', { name: 'A running-shoe shop' }).click();
    await page.getByRole('button', { name: openedEn.example.adopt }).click();
    await expect(page.locator('[id="name"]')).toBeVisible();
    await page.getByRole('link', { name: document.title.en }).first().click();
    await page.getByRole('combobox', { name: openedEn.document.language }).selectOption('ru');
    const russian = page.getByRole('article').filter({ hasText: 'SMM-план на двенадцать месяцев' });
    await expect(russian.first()).toBeVisible();
    await expect(page.getByText(uiEn.save.saved, { exact: true })).toBeVisible();
    await page.reload();
    await expect(russian.first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(errors).toEqual([]);
  });
