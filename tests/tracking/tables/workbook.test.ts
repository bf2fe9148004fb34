import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTableFile, tableBytesMost } from '#tracking/tables/file.ts';

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

const row = '<row r="2"><c r="A2" s="1"><v>46339</v></c><c r="C2"><v>1234</v></c></row>';

describe('a workbook', () => {
  test('gives the rows of its first sheet: texts, days as days, empty cells in their places', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="s"><v>1</v></c></row>${row}`;
    expect(await readTableFile('posts.xlsx', workbook(rows))).toEqual({
      kind: 'text',
      text: 'Date\ta & b\tViews\n2026-11-13\t\t1234',
    });
  });

  test('is read with a formula whose value was kept, and refused with one whose was not, by the cell', async () => {
    const kept = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
    expect(await readTableFile('a.xlsx', workbook(kept))).toEqual({ kind: 'text', text: '2' });
    const lost = '<row r="1"><c r="B1"><f>SUM(A1)</f></c></row>';
    expect(await readTableFile('a.xlsx', workbook(lost))).toEqual({ kind: 'refused', problem: 'formula', cell: 'B1' });
  });

  test.each([
    ['macros in it', 'a.xlsx', workbook(row, { 'xl/vbaProject.bin': 'x' }), 'macros'],
    ['macros by its name', 'a.xlsm', workbook(row), 'macros'],
    ['a password', 'a.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'password'],
    ['the form of old', 'a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'oldWorkbook'],
    ['more than five megabytes', 'a.xlsx', new Uint8Array(tableBytesMost + 1), 'tooLarge'],
    ['a broken archive', 'a.xlsx', workbook(row).slice(0, 60), 'broken'],
    ['no table in it', 'a.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0xff, 0xfe), 'noTable'],
  ])('with %s is refused by name', async (_what, name, bytes, problem) => {
    expect(await readTableFile(name, bytes)).toMatchObject({ kind: 'refused', problem });
  });
});
