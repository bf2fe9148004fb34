import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { en as fileEn } from '#frame/imports/words.en.ts';
import { ru as fileRu } from '#frame/imports/words.ru.ts';
import { en as sharingEn } from '#frame/sharing/words.en.ts';
import { ru as sharingRu } from '#frame/sharing/words.ru.ts';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en } from '#frame/words.en.ts';
import { ru } from '#frame/words.ru.ts';
import { en as mergeEn } from '#pages/merge/words.en.ts';
import { ru as mergeRu } from '#pages/merge/words.ru.ts';
import { embeddingOf } from '#storage/markdown-embedding.ts';
import { bomb } from '../storage/sealed.ts';
import {
  expectAccessible,
  expectArrived,
  failOnErrors,
  isLongRun,
  languages,
  localeOf,
  test,
  walkedIn,
} from './walk.ts';

const allWords = {
  en: { shell: en, opened: openedEn, files: fileEn, sharing: sharingEn, merge: mergeEn },
  ru: { shell: ru, opened: openedRu, files: fileRu, sharing: sharingRu, merge: mergeRu },
};

async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return await readFile(await (await download).path(), 'utf8');
}

/** Lets a file go over the middle of the window, as from a folder beside it. */
async function dropFile(page: Page, name: string, text: string) {
  const files = await page.evaluateHandle(
    ([fileName = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: files });
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}

// What is alike in both languages is walked in one of them.
for (const language of languages) {
  const { shell, opened, files, sharing, merge } = allWords[language];
  test.describe(`files and links, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    /** A strategy of one's own, at its document. */
    async function toDocument(page: Page): Promise<string> {
      await page.goto('./#/examples/dental-clinic/plan');
      await page.getByRole('button', { name: opened.example.adopt }).click();
      await expect(page.locator('[id="name"]')).toBeVisible();
      const name = await page.locator('[id="name"]').inputValue();
      await page.locator('a[href$="/document"]').first().click();
      await expect(page.getByRole('heading', { name: opened.document.preview })).toBeVisible();
      return name;
    }

    if (isLongRun)
      test('a document whose prose was written anew goes on as a strategy where it is dropped', async ({
        page,
        context,
      }) => {
        const errors = failOnErrors(context);
        const name = await toDocument(page);
        const text = await saved(page, opened.document.download('md'));
        const edited = text.replace(/^## .*$/m, '## Written anew').replaceAll('\n', '\r\n');
        await page.goto('./#/words');
        await expectArrived(page);
        await dropFile(page, 'plan.md', edited);
        await expect(page).toHaveURL(/#\/s\/.+\/business$/);
        await expect(page.locator('[id="name"]')).toHaveValue(name);
        await expect(page.getByText(files.added(1, name))).toBeVisible();
        await expectAccessible(page);

        await page.locator('a[href$="/document"]').first().click();
        await page.getByLabel(sharing.carry).uncheck();
        const plain = await saved(page, opened.document.download('md'));
        expect(text.startsWith(plain)).toBe(true);
        expect(plain).not.toContain('[stage-zero');
        await page.goto('./#/words');
        await dropFile(page, 'plan.md', plain);
        await expect(page.getByRole('alert')).toContainText(files.reasons.nothingInside);
        await expectAccessible(page);
        expect(errors).toEqual([]);
      });

    if (isLongRun)
      test('all strategies go into one file that brings them back', async ({ page }) => {
        await toDocument(page);
        await toDocument(page);
        await page.goto('./');
        const archive = await saved(page, shell.list.saveAll);
        const chooser = page.waitForEvent('filechooser');
        await page.getByLabel(shell.start.file.action).click();
        await (await chooser).setFiles({
          name: 'all.json',
          mimeType: 'application/json',
          buffer: Buffer.from(archive),
        });
        await expect(page.locator('main li a[href*="/s/"]')).toHaveCount(4);
        await expectAccessible(page);
      });

    if (walkedIn('en').includes(language))
      test('a document that would unpack to a thousand megabytes is refused at once', async ({ page }) => {
        await page.goto('./#/words');
        await expectArrived(page);
        await dropFile(page, 'plan.md', `# A plan\n\n${embeddingOf(bomb(), 'note')}`);
        await expect(page.getByRole('alert')).toContainText(files.reasons.unpacksTooBig('5'), { timeout: 4000 });
      });

    if (walkedIn('ru').includes(language))
      test('another version is brought in line by line, and Undo takes it back', async ({ page }) => {
        const name = await toDocument(page);
        await page.getByText(sharing.title).click();
        const theirs = (await saved(page, sharing.file)).replace(name, 'Another name');
        await page.getByRole('link', { name: sharing.merge }).click();
        await expectArrived(page);
        const chooser = page.waitForEvent('filechooser');
        await page.getByLabel(merge.choose).click();
        await (await chooser).setFiles({
          name: 'theirs.json',
          mimeType: 'application/json',
          buffer: Buffer.from(theirs),
        });
        await expect(page.getByText(merge.differences(1))).toBeVisible();
        await expectAccessible(page);
        await page.getByRole('checkbox').check();
        await page.getByRole('button', { name: merge.bring(1) }).click();
        await expect(page.getByText(merge.none)).toBeVisible();
        await page.getByRole('button', { name: opened.history.undo }).click();
        await expect(page.getByText(merge.differences(1))).toBeVisible();
      });

    async function linkFrom(page: Page): Promise<string> {
      await page.getByText(sharing.title).click();
      await page.getByRole('button', { name: sharing.makeLink }).click();
      return await page.getByLabel(sharing.link).inputValue();
    }

    if (walkedIn('ru').includes(language))
      test('a link is read in another browser, where nothing is saved until it is kept', async ({
        page,
        elsewhere,
      }) => {
        const name = await toDocument(page);
        const link = await linkFrom(page);
        const other = await elsewhere.newPage();
        await other.goto('./');
        await other.goto(link);
        await expect(other.getByRole('heading', { level: 1 })).toHaveText(opened.plan.titleOf(name));
        await expect(other.getByRole('figure').first()).toBeVisible();
        await expectArrived(other);
        await other.goto('./');
        await expect(other.getByText(shell.list.none)).toBeVisible();
        await other.goto(link);
        await other.getByRole('button', { name: sharing.shared.keep }).click();
        await expect(other).toHaveURL(/#\/s\/.+\/plan$/);
        await expect(other.getByRole('heading', { level: 1 })).toHaveText(opened.plan.titleOf(name));
      });

    if (walkedIn('en').includes(language))
      test('a link that was cut says how much of it arrived, and shows no part of a plan', async ({ page }) => {
        await toDocument(page);
        const link = await linkFrom(page);
        await expectAccessible(page);
        for (const cut of [link.slice(0, -1), link.slice(0, link.length / 2), link.slice(0, link.indexOf('/plan/'))]) {
          await page.goto(cut);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(sharing.shared.refused);
          await expect(page.getByRole('alert')).toBeVisible();
          await expectArrived(page);
          await expect(page.locator('main table')).toHaveCount(0);
        }
        await expectAccessible(page);
      });
  });
}
