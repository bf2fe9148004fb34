import { readSheet, type SheetFacts, type SheetReading } from './sheet.ts';
import { attribute, partsOf, textIn } from './workbook-xml.ts';

/** Why a workbook is not read. */
export type WorkbookProblem = 'macros' | 'otherKind' | 'broken';

export type Sheet = SheetReading & { readonly name: string };

export type WorkbookReading =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'refused'; readonly problem: WorkbookProblem };

/** The sheets of a workbook that are shown, in their order. Needs no network and runs nothing that is in it. */
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  try {
    return sheetsIn(partsOf(bytes));
  } catch {
    return { kind: 'refused', problem: 'broken' };
  }
}

function sheetsIn(parts: ReadonlyMap<string, string>): WorkbookReading {
  if (parts.has('xl/vbaproject.bin')) return { kind: 'refused', problem: 'macros' };
  const book = parts.get('xl/workbook.xml');
  if (book === undefined) return { kind: 'refused', problem: 'otherKind' };
  const facts = {
    shared: [...(parts.get('xl/sharedstrings.xml') ?? '').matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(
      ([, body = '']) => textIn(body),
    ),
    isDate: dateStyles(parts.get('xl/styles.xml') ?? ''),
    is1904: /date1904=["'](?:1|true)["']/.test(book),
  };
  const sheets = [...book.matchAll(/<sheet\b[^>]*>/g)].flatMap(([tag]) => sheetOf(tag, parts, facts));
  return sheets.length === 0 ? { kind: 'refused', problem: 'broken' } : { kind: 'sheets', sheets };
}

/** None where it is hidden, or a picture. */
function sheetOf(tag: string, parts: ReadonlyMap<string, string>, facts: SheetFacts): readonly Sheet[] {
  const xml = parts.get(pathOf(tag, parts.get('xl/_rels/workbook.xml.rels') ?? '').toLowerCase());
  if (xml === undefined || /hidden/i.test(attribute(tag, 'state'))) return [];
  return [{ name: attribute(tag, 'name'), ...readSheet(xml, facts) }];
}

function pathOf(sheet: string, relations: string): string {
  const id = attribute(sheet, '\\w+:id');
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([tag]) => attribute(tag, 'Id') === id);
  const target = relation === undefined ? 'worksheets/sheet1.xml' : attribute(relation[0], 'Target');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function dateStyles(styles: string): readonly boolean[] {
  const own = new Map(
    [...styles.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => [
      Number(attribute(tag, 'numFmtId')),
      attribute(tag, 'formatCode'),
    ]),
  );
  const list = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  return [...list.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, 'numFmtId'));
    const code = (own.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    return (
      (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || /[dy]|m{3}/i.test(code)
    );
  });
}
