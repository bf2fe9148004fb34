import { strFromU8, unzipSync } from 'fflate';
import { dayOfSerial } from './serial-day.ts';

/** Why a workbook is not read. */
export type WorkbookProblem = 'password' | 'macros' | 'formula' | 'broken';

export type WorkbookReading =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'refused'; readonly problem: WorkbookProblem; readonly cell?: string };

/** Unpacked, a sheet of 5 MB may be a hundred times that: more is not opened. */
const unpackedMost = 60_000_000;

/** The rows of a workbook's first sheet, dates as ISO days. Needs no network and runs nothing that is in it. */
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  try {
    return sheetIn(unpacked(bytes));
  } catch {
    return { kind: 'refused', problem: 'broken' };
  }
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, string> {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isWanted =
        /^xl\/(?:workbook\.xml|styles\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml|vbaProject\.bin)$/i.test(
          name,
        );
      size += isWanted ? originalSize : 0;
      if (size > unpackedMost) throw new Error('too large');
      return isWanted;
    },
  });
  return new Map(Object.entries(files).map(([name, data]) => [name, name.endsWith('.bin') ? '' : strFromU8(data)]));
}

function sheetIn(files: ReadonlyMap<string, string>): WorkbookReading {
  if (files.has('xl/vbaProject.bin')) return { kind: 'refused', problem: 'macros' };
  const sheet = files.get(firstSheet(files));
  if (sheet === undefined) return { kind: 'refused', problem: 'broken' };
  const shared = [
    ...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si\b[^>]*>([\s\S]*?)<\/si>|<si\b[^>]*\/>/g),
  ].map(([, body = '']) => textIn(body));
  const ground = {
    shared,
    isDate: dateStyles(files.get('xl/styles.xml') ?? ''),
    is1904: /date1904="(?:1|true)"/.test(files.get('xl/workbook.xml') ?? ''),
  };
  const rows: string[][] = [];
  for (const [, attributes = '', body = ''] of sheet.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const row: string[] = [];
    for (const [, cell = '', inside = ''] of body.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const place = attribute(cell, 'r');
      if (/<f\b/.test(inside) && !/<v\b[^>]*>[^<]/.test(inside))
        return { kind: 'refused', problem: 'formula', cell: place };
      row[place === '' ? row.length : columnOf(place)] = cellText(cell, inside, ground);
    }
    const at = Number(attribute(attributes, 'r')) - 1;
    rows[Number.isInteger(at) && at >= rows.length && at < 100_000 ? at : rows.length] = Array.from(
      row,
      (text) => text ?? '',
    );
  }
  return { kind: 'rows', rows: Array.from(rows, (row) => row ?? []) };
}

/** The sheet that stands first, by the workbook's own list. */
function firstSheet(files: ReadonlyMap<string, string>): string {
  const id = /<sheet\b[^>]*\br:id="([^"]+)"/.exec(files.get('xl/workbook.xml') ?? '')?.[1];
  const relations = files.get('xl/_rels/workbook.xml.rels') ?? '';
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => attribute(tag, 'Id') === id);
  const target = relation === undefined ? 'worksheets/sheet1.xml' : attribute(relation, 'Target');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

const attribute = (tag: string, name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** `C7` → 2. */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (xml: string): string =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** All runs of a text; how they are spoken is no part of it. */
const textIn = (body: string): string =>
  [...body.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)]
    .map(([, text = '']) => plain(text))
    .join('');

interface Ground {
  readonly shared: readonly string[];
  readonly isDate: readonly boolean[];
  readonly is1904: boolean;
}

function cellText(cell: string, inside: string, { shared, isDate, is1904 }: Ground): string {
  const value = plain(/<v\b[^>]*>([\s\S]*?)<\/v>/.exec(inside)?.[1] ?? '');
  switch (attribute(cell, 't')) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'inlineStr':
      return textIn(inside);
    case 'str':
    case 'e':
    case 'd':
      return value;
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    default:
      return value !== '' && isDate[Number(attribute(cell, 's') || 0)] ? dayOfSerial(Number(value), is1904) : value;
  }
}

/** For each style of a cell, whether it writes a date. */
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
