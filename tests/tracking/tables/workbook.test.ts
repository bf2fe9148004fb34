import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bestTable } from '#tracking/tables/best-table.ts';
import { readTableFile, tableBytesMost } from '#tracking/tables/file.ts';
import { readPosts } from '#tracking/tables/posts.ts';
import { columnSets, postsInSets, reportSets } from './column-sets.ts';

const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';
const shared =
  '<sst><si><t>Date</t></si><si><r><t>Vi</t></r><r><t>ews</t></r></si><si><t xml:space="preserve">a &amp; b</t></si></sst>';

const workbook = (rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': '<workbook><sheets><sheet name="One" sheetId="1" r:id="rId7"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId7" Type="sheet" Target="worksheets/sheet2.xml"/></Relationships>',
        'xl/styles.xml': styles,
        'xl/sharedStrings.xml': shared,
        'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

async function textsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await readTableFile('a.xlsx', bytes);
  return file.kind === 'tables' ? file.tables.map(({ text }) => text) : [file.problem];
}

async function postsIn(bytes: Uint8Array) {
  const file = await readTableFile('a.xlsx', bytes);
  if (file.kind !== 'tables') throw new Error(file.problem);
  const reading = readPosts(file.tables[bestTable(file.tables)]?.text ?? '');
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.posts;
}

const row = '<row r="2"><c r="A2" s="1"><v>46339</v></c><c r="C2"><v>1234</v></c></row>';

describe('a workbook', () => {
  test('gives the rows of its first sheet: texts, days as days, empty cells in their places', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="s"><v>1</v></c></row>${row}`;
    expect(await textsIn(workbook(rows))).toEqual(['Date\ta & b\tViews\n2026-11-13\t\t1234']);
  });

  test('is read with a formula whose value was kept, and refused with one whose was not, by the cell', async () => {
    const kept = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
    expect(await textsIn(workbook(kept))).toEqual(['2']);
    const empty = '<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>';
    expect(await textsIn(workbook(empty))).toEqual(['7\t']);
    const lost = '<row r="1"><c r="B1"><f>SUM(A1)</f></c></row>';
    expect(await readTableFile('a.xlsx', workbook(lost))).toEqual({ kind: 'refused', problem: 'formula', cell: 'B1' });
  });

  test.each([
    ['macros in it', 'a.xlsx', workbook(row, { 'xl/vbaProject.bin': 'x' }), 'macros'],
    ['macros by its name', 'a.xlsm', workbook(row), 'macros'],
    ['a password', 'a.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'password'],
    ['the form of old', 'a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'otherKind'],
    [
      'a page in it that calls itself one',
      'a.xls',
      strToU8('<html><table><tr><td>1</td></tr></table></html>'),
      'otherKind',
    ],
    ['another kind of archive', 'a.ods', zipSync({ 'content.xml': strToU8('<x/>') }), 'otherKind'],
    ['more than five megabytes', 'a.xlsx', new Uint8Array(tableBytesMost + 1), 'tooLarge'],
    ['a broken archive', 'a.xlsx', workbook(row).slice(0, 60), 'broken'],
    ['no table in it', 'a.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0xff, 0xfe), 'noTable'],
  ])('with %s is refused by name', async (_what, name, bytes, problem) => {
    expect(await readTableFile(name, bytes)).toMatchObject({ kind: 'refused', problem });
  });

  test.each(['openpyxl', 'xlsxwriter', 'libreoffice'])('written by %s is read post by post', async (program) => {
    expect(await postsIn(readFileSync(`tests/tracking/tables/workbooks/${program}.xlsx`))).toEqual(postsInSets);
  });

  test('locked by a password, as office programs write one, is refused by name', async () => {
    const bytes = readFileSync('tests/tracking/tables/workbooks/locked.xlsx');
    expect(await readTableFile('Отчёт.xlsx', bytes)).toEqual({ kind: 'refused', problem: 'password' });
  });

  test('whose formulas were never computed is refused by the cell', async () => {
    const bytes = readFileSync('tests/tracking/tables/workbooks/unkept.xlsx');
    expect(await readTableFile('a.xlsx', bytes)).toEqual({ kind: 'refused', problem: 'formula', cell: 'D2' });
  });

  test('with a report on its first sheet is read from the sheet of posts', async () => {
    const sheet = (text: string) =>
      `<worksheet><sheetData>${text
        .split('\n')
        .map(
          (line) =>
            `<row>${line
              .split(/[,\t]/)
              .map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`)
              .join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`;
    const { 'LinkedIn, all posts': posts = '' } = columnSets;
    const { 'LinkedIn, metrics by day': metrics = '' } = reportSets;
    const bytes = workbook('', {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Metrics" sheetId="1" r:id="rId1"/><sheet name="All posts" sheetId="2" r:id="rId2"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': sheet(metrics),
      'xl/worksheets/sheet2.xml': sheet(posts),
    });
    expect(await postsIn(bytes)).toEqual(postsInSets);
  });

  test('keeps 12.0 a whole number, 12.345 a fraction, and rows without their last cells as wide as the others', async () => {
    const rows =
      '<x:row r="1"><x:c r="A1"><x:v>12.0</x:v></x:c><x:c r="B1"><x:v>12.345</x:v></x:c><x:c r="C1"><x:v>1.2E3</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>5</x:v></x:c></x:row>';
    expect(await textsIn(workbook(rows))).toEqual(['12\t12.3450\t1200\n5\t\t']);
  });
});
