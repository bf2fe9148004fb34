import { describe, expect, test } from 'vitest';
import { type Document, piecesIn, tablesIn } from '#document/document.ts';
import { day } from '#document/figure.ts';
import { columns, left, table } from '#document/table.ts';
import { xlsx } from '#exports/xlsx/index.ts';
import { languages } from '#i18n/language.ts';
import { planDocument } from '../golden/documents.ts';
import { documentSaying, edition, hostileTexts, unprintable, unzipped } from './editions.ts';
import { computed } from './formulas.ts';
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
        const isText = cell.getAttribute('t') === 'str';
        return [
          cell.getAttribute('r') ?? '',
          {
            value: value === undefined ? (cell.textContent ?? '') : isText ? value : Number(value),
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

const valuesIn = (sheet: ReadSheet): ReadonlyMap<string, string | number> =>
  new Map([...sheet].flatMap(([at, { value }]) => (value === '' ? [] : [[at, value] as const])));

/** What a formula comes to when every formula that it counts with is worked out anew as well. */
function recomputed(
  sheet: ReadSheet,
  changed: Readonly<Record<string, number>> = {},
): ReadonlyMap<string, string | number> {
  const values = new Map(valuesIn(sheet));
  for (const [at, value] of Object.entries(changed)) values.set(at, value);
  // Each formula counts with cells above it or to its left.
  for (const [at, { formula }] of sheet) if (formula !== undefined) values.set(at, computed(formula, values));
  return values;
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

  test('a sheet with a long heading is called by whole words of it', async () => {
    const names = [...(await sheetsOf(documentSaying('The business and where it stands today'))).keys()];
    expect(names).toContain('The business and where it');
  });

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
          expect(computed(formula, valuesIn(sheet)), formula).toSatisfy((made) =>
            typeof made === 'number'
              ? Math.abs(made - Number(value)) <= 1e-9 * Math.abs(Number(value))
              : made === value,
          );
        }
      expect(sums).toBeGreaterThan(8);
    },
  );

  test.each(languages)('a changed price moves all that follows from it and nothing else, in %s', async (language) => {
    const [, calculation = new Map()] = [...(await sheetsOf(await planDocument('running-shoes', language))).values()];
    const labelled = (text: RegExp) =>
      [...calculation].find(([, { value }]) => typeof value === 'string' && text.test(value))?.[0] ?? '';
    const price = labelled(/^(Average order value|Средний чек)$/).replace('A', 'B');
    const columnOf = (text: RegExp) => labelled(text).replace(/\d+$/, '');
    const year = labelled(/^(Year|Год)$/).slice(1);
    const before = recomputed(calculation);
    for (const [at, value] of valuesIn(calculation))
      if (typeof value === 'number') expect(before.get(at), at).toBeCloseTo(value, 6);
    const after = recomputed(calculation, { [price]: 2 * Number(before.get(price)) });
    const yearOf = (values: ReadonlyMap<string, string | number>, text: RegExp) =>
      Number(values.get(columnOf(text) + year));
    for (const text of [/^(Revenue|Выручка)$/, /^(Gross profit|Валовая прибыль)$/])
      expect(yearOf(after, text)).toBeCloseTo(2 * yearOf(before, text), 6);
    for (const text of [/^(Sales|Продажи)$/, /^(Spend|Расходы|Всего)$/])
      expect(yearOf(after, text)).toBe(yearOf(before, text));
    expect(yearOf(before, /^(Gross profit|Валовая прибыль)$/)).toBeGreaterThan(0);
  });

  test('the report form takes a month and what was counted, and says how far it is from the plan', async () => {
    const [, , form = new Map()] = [...(await sheetsOf(await planDocument('running-shoes', 'en'))).values()];
    const members = 7;
    expect(form.get(`A${members}`)?.value).toBe('Members');
    const twelfth = recomputed(form, { B4: 12, [`C${members}`]: 1000 });
    const planned = Number(twelfth.get(`B${members}`));
    expect(planned).toBeGreaterThan(Number(recomputed(form).get(`B${members}`)));
    expect(twelfth.get('C4')).toMatch(/^12/);
    expect(twelfth.get(`D${members}`)).toBe(1000 - planned);
    expect(twelfth.get(`E${members}`)).toBe(1000 / planned - 1);
    expect(twelfth.get(`F${members}`)).toBe(planned > 1000 ? 'no' : 'yes');
    const unfollow = [...form].find(([, { value }]) => String(value).startsWith('Unfollow rate (less'))?.[0].slice(1);
    expect(recomputed(form, { B4: 12, [`C${unfollow}`]: 0.9 }).get(`F${unfollow}`)).toBe('no');
    expect(recomputed(form).get(`D${members}`)).toBe('');
  });
});
