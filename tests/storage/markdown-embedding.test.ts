import { describe, expect, test } from 'vitest';
import { exampleStrategy } from '#examples/index.ts';
import { openImportFile } from '#storage/import-file.ts';
import { embeddedIn, embeddingOf } from '#storage/markdown-embedding.ts';
import { carrying } from '#storage/sharing.ts';
import { plainText, reparsed } from '../exports/reparse.ts';

const note = 'What the lines below are';
const prose = '# Plan\n\nProse.\n';

describe('a strategy carried by a document', () => {
  test('is nothing a reader’s program shows, and no line of the source is a wall', async () => {
    const shop = await exampleStrategy('running-shoes', 'ru');
    const text = await carrying(prose, shop, note);
    const read = reparsed(text);
    expect(text.startsWith(prose)).toBe(true);
    expect(plainText(read)).toBe('Plan Prose.');
    expect(new Set(read.children.slice(2).map(({ type }) => type))).toEqual(new Set(['definition']));
    const lengths = text.split('\n').map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
    expect(lengths.length).toBeLessThan(100);
  });

  test('says to whoever opens the source what it is', async () => {
    const text = await carrying(prose, await exampleStrategy('running-shoes', 'en'), note);
    expect(text.split('\n')[4]).toMatch(/^\[stage-zero\]: #\d+ "What the lines below are"$/);
  });

  test('goes on from every answer', async () => {
    const shop = await exampleStrategy('dental-clinic', 'en');
    expect(await openImportFile(await carrying(prose, shop, note))).toEqual({ strategies: [shop], refusals: [] });
  });
});

describe('letters carried', () => {
  test.each([1, 88, 89, 1000])('%i of them come back', (count) => {
    const letters = 'aB3_-'.repeat(200).slice(0, count);
    expect(embeddedIn(embeddingOf(letters, note))).toBe(letters);
  });

  test('are none in prose that speaks of them', () => {
    expect(embeddedIn('The line [stage-zero-1]: #AAAA is an example.\n\\[stage-zero-1]: #AAAA')).toBeUndefined();
  });
});

const lines = (text: string, wrapped: (line: string) => string) => text.split('\n').map(wrapped).join('');

/** What editors, mail and web pages make of a document. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'escaped by an editor': (text) => text.replace(/([[\]_*#])/g, '\\$1'),
  'with every sign escaped': (text) => text.replace(/([[\]_*#:-])/g, '\\$1'),
  'on one line': (text) => text.replace(/\s+/g, ' '),
  'wrapped at sixty letters': (text) => text.replace(/(.{60})/g, '$1\n'),
  'quoted and wrapped by mail': (text) => text.replace(/(.{70})/g, '$1\n').replace(/^/gm, '> '),
  'as paragraphs of a web page': (text) =>
    `<!DOCTYPE html><html><body>${lines(text, (line) => `<p>${line}</p>`)}</body></html>`,
  'with lines broken by a web page': (text) => `<div>${text.split('\n').join('<br>')}</div>`,
  'linked by a web page': (text) =>
    lines(text, (line) => `<p>${line.replace(/#([\w-]{20,})/, '<a href="#$1">#$1</a>')}</p>`),
  'as RTF': (text) => `{\\rtf1\\ansi\n${text.split('\n').join('\\par\n')}}`,
  'with dashes made long': (text) => text.replaceAll('--', '—'),
  'with invisible spaces': (text) => text.replace(/(.{30})/g, '$1\u200b'),
};

describe('a document that came back', () => {
  test.each(Object.entries(ways))('%s brings its strategy', async (_way, through) => {
    const shop = await exampleStrategy('running-shoes', 'ru');
    expect(await openImportFile(through(await carrying(prose, shop, note)))).toEqual({
      strategies: [shop],
      refusals: [],
    });
  });

  test.each(['{\\rtf1 A letter}', '%PDF-1.7', 'PK\u0003\u0004', '<html></html>'])(
    '%j is told for what it is',
    async (text) => {
      expect(await openImportFile(text)).toEqual({ strategies: [], refusals: [{ kind: 'otherFormat' }] });
    },
  );
});
