import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Document, tablesIn } from '#document/document.ts';
import { printed } from '#document/inline.ts';
import { themed } from '#exports/dark-pictures.ts';
import { footRules } from '#exports/foot.ts';
import { html } from '#exports/html/index.ts';
import { richTextOf } from '#exports/html-blocks.ts';
import { slides } from '#exports/slides/index.ts';
import { languages } from '#i18n/language.ts';
import { planDocument } from '../golden/documents.ts';
import { brandSaying, documentSaying, edition, hostileTexts, pictureOf, textOf, unprintable } from './editions.ts';

const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html');

const pageOf = async (document: Document, pictures = edition.pictures) =>
  parsed(textOf(await html.write(document, { ...edition, pictures })));

const oneSpaced = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe('the web page', () => {
  test('says its language and title, and its headings go down one step at a time', async () => {
    const page = await pageOf(await planDocument('running-shoes', 'ru'));
    expect(page.documentElement.lang).toBe('ru');
    expect(page.title).toBe(oneSpaced(page.querySelector('h1')?.textContent));
    const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  });

  test('a picture says its finding, and what is not drawn is told in words', async () => {
    const page = await pageOf(documentSaying('Words'), { outlook: pictureOf('Sales "start" <in> July') });
    const drawn = page.querySelector('figure svg');
    expect(drawn?.getAttribute('role')).toBe('img');
    expect(drawn?.getAttribute('aria-label')).toBe('Sales "start" <in> July');
    expect(page.querySelectorAll('figure')).toHaveLength(1);
  });

  test('a picture is drawn dark where the page is: each colour of the light theme has its own', async () => {
    const tokens = readFileSync('src/ui/tokens.css', 'utf8');
    const [light = '', dark = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)');
    const colourIn = (block: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
    for (const [name, colours] of Object.entries(themed))
      expect([name, colourIn(light, name), colourIn(dark, name)]).toEqual([name, ...colours]);
    const page = await pageOf(documentSaying('Words'));
    const style = page.querySelector('style')?.textContent ?? '';
    expect(style).toContain('figure svg [fill="rgb(36, 33, 27)"]{fill:#ece7dc}');
  });

  test('its foot names the client, the version, the day and whose work it is: once on the screen, on each page on paper', async () => {
    const document = { ...documentSaying('Words'), title: 'Plan: Second Wind' };
    const brand = brandSaying('Ada North · ada@north.example');
    const page = parsed(textOf(await html.write(document, { ...edition, brand })));
    const said = [...page.querySelectorAll('footer p')].map(({ textContent }) => textContent);
    expect(said).toEqual(['Ada North · ada@north.example', 'Plan: Second Wind · signed Words · 29 November 2026']);
    expect(page.querySelector('footer img')?.getAttribute('src')).toMatch(/^data:image\/png;base64,iVBOR/);
    expect(page.querySelector('style')?.textContent).toContain('@bottom-left{width:90%;content:"Ada North ');
  });

  test.each(hostileTexts.map((text) => [text.slice(0, 20), text]))('%j ends no rule of the paper', async (_, text) => {
    const rules = footRules(text);
    expect(rules.match(/[{}]/g)).toHaveLength(6);
    expect(rules).not.toMatch(/[<>\n\r]|\\(?![0-9a-f]+ )/);
    const brand = brandSaying(text);
    const page = parsed(textOf(await html.write(documentSaying(text), { ...edition, brand })));
    expect(page.querySelectorAll('script, link, iframe, object, form, style')).toHaveLength(1);
    expect(page.querySelectorAll('img')).toHaveLength(1);
  });

  test('stands alone: nothing runs and nothing is fetched', async () => {
    const page = await pageOf(documentSaying('Words'));
    expect(page.querySelectorAll('script, link, iframe, object, img, form')).toHaveLength(0);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });

  test.each(hostileTexts.map((text) => [text.slice(0, 20), text]))('%j is text and nothing else', async (_, text) => {
    const [hostile, plain] = [await pageOf(documentSaying(text)), await pageOf(documentSaying('Words'))];
    const tagsOf = (page: globalThis.Document) =>
      [...page.querySelectorAll('*')].map(({ tagName }) => tagName).filter((tag) => tag !== 'BR');
    expect(tagsOf(hostile)).toEqual(tagsOf(plain));
    expect(hostile.body.textContent).not.toMatch(unprintable);
    const copied = parsed(richTextOf(documentSaying(text)));
    expect(copied.querySelectorAll('script, img')).toHaveLength(0);
  });

  test.each(languages)(
    'every row of every table of a plan is there, its first cell a heading, in %s',
    async (language) => {
      const document = await planDocument('running-shoes', language);
      const page = await pageOf(document, {});
      const shown = [...page.querySelectorAll('table')].map((table) =>
        [...table.rows].map((row) => [...row.cells].map(({ textContent }) => oneSpaced(textContent))),
      );
      const meant = tablesIn(document).map(({ columns, rows, total }) => [
        columns.map(({ title }) => oneSpaced(title) || '—'),
        ...[...rows, ...(total ? [total] : [])].map((row) => row.map((cell) => oneSpaced(printed(cell)))),
      ]);
      expect(shown).toEqual(meant);
      for (const row of page.querySelectorAll('tbody tr'))
        expect(row.firstElementChild?.getAttribute('scope')).toBe('row');
    },
  );
});

describe('the slides', () => {
  const slidesOf = async (document: Document) =>
    parsed(textOf(await slides.write(document, { ...edition, brand: brandSaying('Ada North') })));

  test.each(languages)('are eight screens, each with its heading and the way to the next, in %s', async (language) => {
    const page = await slidesOf(await planDocument('running-shoes', language, 'onePage'));
    const screens = [...page.querySelectorAll('main > section')];
    expect(screens).toHaveLength(8);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    for (const [index, screen] of screens.entries()) {
      expect(oneSpaced(screen.querySelector('h1, h2')?.textContent)).not.toBe('');
      const isLast = index === screens.length - 1;
      expect(screen.querySelector(`a[href="#slide-${index + 2}"]`) === null).toBe(isLast);
      // What is read from the back of a room is short.
      expect(oneSpaced(screen.textContent).split(' ').length).toBeLessThan(180);
    }
    expect(page.querySelector('style')?.textContent).toContain('@page{size:landscape');
    expect(page.documentElement.lang).toBe(language);
  });

  test.each(hostileTexts.map((text) => [text.slice(0, 20), text]))('take %j for text', async (_, text) => {
    const page = await slidesOf(documentSaying(text));
    expect(page.querySelectorAll('script, link, iframe, object, form')).toHaveLength(0);
    expect(page.querySelectorAll('img')).toHaveLength(1);
    expect(page.body.textContent).not.toMatch(unprintable);
  });
});
