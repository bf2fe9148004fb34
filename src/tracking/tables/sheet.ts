import { dayOfSerial } from './serial-day.ts';
import { attribute, plain, textIn } from './workbook-xml.ts';

/** What cells of every sheet refer to. */
export interface SheetFacts {
  readonly shared: readonly string[];
  /** For each style of a cell, whether it writes a date. */
  readonly isDate: readonly boolean[];
  readonly is1904: boolean;
}

export type SheetReading =
  | { readonly rows: readonly (readonly string[])[] }
  /** A formula whose value was not kept, and where. */
  | { readonly cell: string };

const rowsMost = 100_000;

/** The rows of a sheet as texts, all as wide as the widest; dates as ISO days. */
export function readSheet(sheet: string, facts: SheetFacts): SheetReading {
  const rows: string[][] = [];
  for (const [, attributes = '', body = ''] of sheet.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const row: string[] = [];
    for (const [, cell = '', inside = ''] of body.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const place = attribute(cell, 'r');
      if (isUnkept(cell, inside)) return { cell: place };
      row[place === '' ? row.length : columnOf(place)] = cellText(cell, inside, facts);
    }
    const at = Number(attribute(attributes, 'r')) - 1;
    rows[Number.isInteger(at) && at >= rows.length && at < rowsMost ? at : rows.length] = row;
  }
  const width = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  return { rows: Array.from(rows, (row) => Array.from({ length: width }, (_, place) => row?.[place] ?? '')) };
}

/** A kept value may be an empty text. */
const isUnkept = (cell: string, inside: string): boolean =>
  /<f\b/.test(inside) && !/<v\b[^>]*>[^<]/.test(inside) && !(attribute(cell, 't') === 'str' && /<v\b/.test(inside));

/** `C7` → 2. */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: string, inside: string, { shared, isDate, is1904 }: SheetFacts): string {
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
      if (value.trim() === '' || !Number.isFinite(Number(value))) return value;
      return isDate[Number(attribute(cell, 's') || 0)] ? dayOfSerial(Number(value), is1904) : numberText(Number(value));
  }
}

/** A whole number without a fraction, as `12.0` is; a fraction never looks like thousands, as `12.345` would. */
function numberText(value: number): string {
  const text = Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(value);
  return /^\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}
