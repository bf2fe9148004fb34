import { describe, expect, test } from 'vitest';
import { tablesIn } from '#document/document.ts';
import { columns, right, table } from '#document/table.ts';
import { csv } from '#exports/csv/index.ts';
import { figureIn } from '#i18n/figure.ts';
import { type Language, languages } from '#i18n/language.ts';
import { planDocument } from '../golden/documents.ts';
import { documentSaying, hostileTexts, textOf, unprintable, unzipped } from './editions.ts';
import { documentOf } from './written.ts';

const separatorOf = { en: ',', ru: ';' };

/** Rows and cells as a spreadsheet reads them. */
function readCsv(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === separator || sign === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

async function tablesOf(words: string, language: Language = 'en') {
  const files = unzipped(await csv.write(documentSaying(words, language)));
  return Object.values(files).map((text) => readCsv(text, separatorOf[language]));
}

describe('the CSV file', () => {
  test('one table is a file of its own, several are an archive in the order of the document', async () => {
    const document = documentSaying('Words');
    const several = await csv.write(document);
    expect(several.extension).toBe('zip');
    expect(Object.keys(unzipped(several))).toEqual(['01 Words.csv', '02 Second.csv']);
    const [, last] = document.sections;
    const single = await csv.write(documentOf('One', [], last ? [last] : []));
    expect(single.extension).toBe('csv');
    // The mark by which a spreadsheet knows UTF-8.
    expect([...single.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(textOf(single)).toContain('A,B\r\nWords,b\r\n');
  });

  test('figures are numbers of the language, money says its currency, several in a cell have a column each', async () => {
    const [english] = await tablesOf('Words');
    expect(english?.slice(0, 3)).toEqual([
      ['Month', 'Words', 'Spend, EUR', 'Range: low', 'Range: high'],
      ['1 · Jan', 'Words', '1235', '', ''],
      ['2 · Feb', 'plain', '-500', '1200.5', '1.2%'],
    ]);
    const [russian] = await tablesOf('Слова', 'ru');
    expect(russian?.[2]).toEqual(['2 · Feb', 'plain', '-500', '1200,5', '1,2%']);
    const huge = documentOf('Huge', [
      table('huge', columns(['N'], [right('count')]), [[figureIn('en', 6.2e70, 'count')]]),
    ]);
    expect(textOf(await csv.write(huge))).toContain('6.2e+70');
  });

  test.each(hostileTexts.map((text) => [text.slice(0, 20), text]))(
    '%j is no formula and breaks no row',
    async (_, text) => {
      for (const table of await tablesOf(text)) {
        const widths = new Set(table.map((row) => row.length));
        expect(widths.size).toBe(1);
        for (const cell of table.flat()) expect(cell).not.toMatch(/^\s*[=+@＝]|^-(?!\d+(\.\d+)?%?$)/);
        expect(table.flat().join('')).not.toMatch(unprintable);
      }
    },
  );

  test.each(languages)('every table and every figure of a plan comes back, in %s', async (language) => {
    const document = await planDocument('running-shoes', language);
    const files = Object.values(unzipped(await csv.write(document)));
    expect(files.length).toBe(tablesIn(document).length);
    const read = files.map((text) => readCsv(text, separatorOf[language]));
    expect(read.map((rows) => rows.length - 1)).toEqual(
      tablesIn(document).map(({ rows, total }) => rows.length + (total ? 1 : 0)),
    );
    const table = tablesIn(document).find(({ name }) => name === 'money');
    const figures = (table?.total ?? []).flat().filter((piece) => piece.type === 'figure');
    expect(figures.length).toBeGreaterThan(8);
    const year = read.find((rows) => rows[0]?.some((cell) => cell.includes('P20')))?.at(-1);
    expect(year?.slice(1)).toEqual(figures.map(({ value }) => String(value / 100)));
  });
});
