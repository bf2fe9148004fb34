import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { en as glossaryEn } from '#frame/glossary/words.en.ts';
import { ru as glossaryRu } from '#frame/glossary/words.ru.ts';
import { en } from '#frame/strategy/words.en.ts';
import { en as shellEn } from '#frame/words.en.ts';
import { ru as shellRu } from '#frame/words.ru.ts';
import { document } from '#pages/document/index.ts';
import { en as documentEn } from '#pages/document/words.en.ts';
import { hire } from '#pages/hire/index.ts';
import { en as hireEn } from '#pages/hire/words.en.ts';
import { plan } from '#pages/plan/index.ts';
import { servedProgram } from './served.ts';
import { failOnErrors, test } from './walk.ts';

const host = await servedProgram('/tools/stage-zero/');
test.use({ locale: 'en-GB' });

/** From the start page to the Markdown file of an example taken as one's own. */
async function planned(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'A running-shoe shop' }).click();
  await page.getByRole('button', { name: en.example.adopt }).click();
  await expect(page).toHaveURL(/#\/s\//);
  await expect(page.locator('[id="name"]')).toBeVisible();
  const nav = page.getByRole('navigation').first();
  await nav.getByRole('link', { name: 'Content' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Content' })).toBeVisible();
  await page.getByRole('link', { name: document.title.en }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: en.document.download('md') }).click();
  return await readFile(await (await download).path(), 'utf8');
}

/** Presses a button, and says what file comes of it. */
async function fileFrom(page: Page, button: string | RegExp): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return (await download).suggestedFilename();
}

/** The files of an adopted example besides its Markdown: pictures, papers for a contractor, the strategy itself. */
async function otherFiles(page: Page): Promise<readonly string[]> {
  const nav = page.getByRole('navigation').first();
  await nav.getByRole('link', { name: plan.title.en }).click();
  await expect(page.getByRole('button', { name: /PNG/ }).first()).toBeVisible();
  const pictures = [await fileFrom(page, /SVG/), await fileFrom(page, /PNG/)];
  await page.getByRole('link', { name: hire.title.en }).first().click();
  const papers = await fileFrom(page, hireEn.downloadAll('md'));
  await page.goto('./#/');
  const strategy = await fileFrom(page, shellEn.list.download);
  return [...pictures, papers, strategy, await filesOfTwo(page)];
}

/** The one page of a strategy and of its copy, in one archive, from the list of strategies. */
async function filesOfTwo(page: Page): Promise<string> {
  const { many } = documentEn;
  await page.getByRole('button', { name: shellEn.list.duplicate }).click();
  await page.getByRole('link', { name: shellEn.list.severalPlans }).click();
  await page.getByRole('button', { name: many.all(2) }).click();
  await page.getByRole('radio', { name: documentEn.readers.board.label }).click();
  const name = await fileFrom(page, many.download(2));
  await page.goto('./#/');
  return name;
}

/** Takes another language, also on a page that was never opened in it, and comes back. */
async function speaksRussian(page: Page): Promise<void> {
  const choose = (language: string) =>
    page
      .getByRole('combobox', { name: /^(Language|Язык)$/ })
      .first()
      .selectOption(language);
  await choose('ru');
  await page.getByRole('link', { name: shellRu.glossary }).click();
  await expect(page.getByRole('heading', { level: 1, name: glossaryRu.title })).toBeVisible();
  await choose('en');
  await expect(page.getByRole('heading', { level: 1, name: glossaryEn.title })).toBeVisible();
}

/** Whether the workers of the page may compile a kernel: the smallest program there is, under the policy of the page. */
const compile = (page: Page) =>
  Promise.all(
    page
      .workers()
      .map((worker) =>
        worker.evaluate(
          () => new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module,
        ),
      ),
  );

test.describe('after one visit to a folder of a host that serves other things too', () => {
  test.use({ serviceWorkers: 'allow', baseURL: host.address });
  test.afterAll(() => host.close());

  test('everything works without a network, and what was written is there', async ({ page, context }) => {
    const errors = failOnErrors(context);
    const refused: string[] = [];
    page.on('response', (response) => response.ok() || refused.push(response.url()));
    await page.goto(host.address);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    expect(refused).toEqual([]);
    await context.setOffline(true);
    await page.reload();
    expect(await planned(page)).toContain('# Social media plan for twelve months');
    expect(new Set(await compile(page))).toEqual(new Set([true]));
    await page.reload();
    await expect(page.getByRole('button', { name: en.document.download('md') })).toBeVisible();
    expect((await otherFiles(page)).map((name) => name.replace(/^.*?\./, '.'))).toEqual([
      '.svg',
      '.png',
      '.md',
      '.stagezero.json',
      '.zip',
    ]);
    await speaksRussian(page);
    expect(errors).toEqual([]);
  });
});

test('the whole program in one file opens from a stick', async ({ page, context }) => {
  const errors = failOnErrors(context);
  await page.goto(pathToFileURL('dist-single/stage-zero.html').href);
  await expect(page.getByRole('heading', { level: 1, name: shellEn.start.title })).toBeVisible();
  expect(await planned(page)).toContain('# Social media plan for twelve months');
  expect(new Set(await compile(page))).toEqual(new Set([true]));
  await speaksRussian(page);
  expect(errors).toEqual([]);
});
