import { describe, expect, test } from 'vitest';
import { type Document, piecesIn, tablesIn } from '#document/document.ts';
import { day } from '#document/figure.ts';
import { columns, left, table } from '#document/table.ts';
import { xlsx } from '#exports/xlsx/index.ts';
import { languages } from '#i18n/language.ts';
import { planDocument } from '../golden/documents.ts';
import { documentSaying, edition, hostileTexts, unprintable, unzipped } from './editions.ts';
import { documentOf } from './written.ts';

function parsed(text: string | undefined): globalThis.Document {
  const xml = new DOMParser().parseFromString(text ?? '', 'application/xml');
  expect(xml.querySelector('parsererror')?.textContent).toBe(undefined);
  return xml;
}

interface ReadCell {
  readonly value: string | number;
  readonly formula: string | undefined;
  readonly format: string | undefined;
  readonly isQuoted: boolean;
}

type ReadSheet = ReadonlyMap<string, ReadCell>;

/** Sheets as a program that opens workbooks reads them: cells by reference. */
async function sheetsOf(document: Document): Promise<ReadonlyMap<string, ReadSheet>> {
  const files = unzipped(await xlsx.write(document, edition));
  for (const [name, text] of Object.entries(files)) if (/\.(xml|rels)$/.test(name)) parsed(text);
  const styles = parsed(files['xl/styles.xml']);
  const formats = new Map(
    [...styles.getElementsByTagName('numFmt')].map((each) => [
      each.getAttribute('numFmtId'),
      each.getAttribute('formatCode') ?? '',
    ]),
  );
  const looks = [...styles.querySelectorAll('cellXfs > xf')];
  const names = [...parsed(files['xl/workbook.xml']).getElementsByTagName('sheet')];
  return new Map(
    names.map((sheet, place) => {
      const cells = [...parsed(files[`xl/worksheets/sheet${place + 1}.xml`]).getElementsByTagName('c')];
      const read = cells.map((cell): readonly [string, ReadCell] => {
        const look = looks[Number(cell.getAttribute('s'))];
        const value = cell.getElementsByTagName('v')[0]?.textContent;
        return [
          cell.getAttribute('r') ?? '',
          {
            value: value === undefined ? (cell.textContent ?? '') : Number(value),
            formula: cell.getElementsByTagName('f')[0]?.textContent ?? undefined,
            format: formats.get(look?.getAttribute('numFmtId') ?? ''),
            isQuoted: look?.getAttribute('quotePrefix') === '1',
          },
        ];
      });
      return [sheet.getAttribute('name') ?? '', new Map(read)];
    }),
  );
}

/** `ROUND(SUM(B2:B13),-2)` worked out from the cells it speaks of. */
function computed(formula: string, sheet: ReadSheet): number {
  const [, from, fromLine, to, toLine, places = '12'] =
    /^(?:ROUND\()?SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)(?:,(-?\d+)\))?$/.exec(formula) ?? [];
  const numberOf = (name = '') => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  let sum = 0;
  for (const [reference, { value }] of sheet) {
    const [, column, line] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
    const isIn =
      numberOf(column) >= numberOf(from) &&
      numberOf(column) <= numberOf(to) &&
      Number(line) >= Number(fromLine) &&
      Number(line) <= Number(toLine);
    if (isIn) sum += Number(value);
  }
  const unit = 10 ** Number(places);
  return Number((Math.round(Number((sum * unit).toPrecision(14))) / unit).toPrecision(12));
}

describe('the workbook', () => {
  test('figures are numbers shown as in the document, dates are dates, several in a cell stand apart', async () => {
    const sheets = await sheetsOf(documentSaying('Words'));
    expect([...sheets.keys()]).toEqual(['About', 'Words', 'Second']);
    const money = sheets.get('Words');
    expect(money?.get('C2')).toMatchObject({ value: 1235, format: '"€"#,##0' });
    expect(money?.get('D3')).toMatchObject({ value: 1200.5, format: '#,##0.#' });
    expect(money?.get('E3')).toMatchObject({ value: 0.012, format: '0.##%' });
    const dated = documentOf('Dates', [
      table('due', columns(['When', 'What'], [left('day')]), [
        [day('2027-03-05', '5 March 2027'), 'Call'],
        [day('2027-03-01', '3 · Mar'), 'Ask'],
      ]),
    ]);
    const due = (await sheetsOf(dated)).get('Dates');
    // The days since the end of 1899, as every spreadsheet counts them.
    expect(due?.get('A2')).toMatchObject({ value: 46_451, format: 'd mmm yyyy' });
    expect(due?.get('A3')?.value).toBe('3 · Mar');
  });

  test.each(hostileTexts.map((text) => [text.slice(0, 20), text]))(
    '%j is a text, also when edited',
    async (_, text) => {
      for (const sheet of (await sheetsOf(documentSaying(text))).values())
        for (const { value, formula, isQuoted } of sheet.values()) {
          expect(formula ?? 'SUM').toMatch(/^(ROUND\()?SUM/);
          if (typeof value === 'number') continue;
          expect(value.length).toBeLessThanOrEqual(32_767);
          expect(value).not.toMatch(unprintable);
          if (/^[=+\-@]/.test(value)) expect(isQuoted).toBe(true);
        }
    },
  );

  test('a text that looks like a code of the format stays as it was typed', async () => {
    const files = unzipped(await xlsx.write(documentSaying('_x0041_'), edition));
    expect(files['xl/worksheets/sheet2.xml']).toContain('_x005F_x0041_');
  });

  test.each([...hostileTexts, "Sheet's [one]: a/b*?", 'History', 'about'].map((text) => [text.slice(0, 20), text]))(
    'a sheet called %j has a name that opens, and no other has it',
    async (_, text) => {
      const names = [...(await sheetsOf(documentSaying(text))).keys()];
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
      }
    },
  );

  test.each(languages)(
    'every figure of every table is there, and every sum comes out as it is printed, in %s',
    async (language) => {
      const document = await planDocument('running-shoes', language);
      const sheets = await sheetsOf(document);
      const figures = piecesIn({ ...document, opening: tablesIn(document), sections: [] }).filter(
        ({ type }) => type === 'figure',
      );
      const numbers = [...sheets.values()]
        .flatMap((sheet) => [...sheet.values()])
        .filter(({ value }) => typeof value === 'number');
      // One figure where three are alike stands in three cells; figures within a sentence stay in it.
      expect(numbers.length).toBeGreaterThan(figures.length * 0.6);
      let sums = 0;
      for (const sheet of sheets.values())
        for (const { formula, value } of sheet.values()) {
          if (formula === undefined) continue;
          sums += 1;
          expect(computed(formula, sheet), formula).toBe(value);
        }
      expect(sums).toBeGreaterThan(8);
    },
  );
});
