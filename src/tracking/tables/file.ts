import { textOf } from './bytes.ts';
import type { WorkbookProblem } from './workbook.ts';

export const tableBytesMost = 5_000_000;

export type FileProblem = WorkbookProblem | 'password' | 'formula' | 'tooLarge' | 'noTable';

/** A table in a file, with tabs between its cells where it comes from a sheet. */
export interface NamedTable {
  /** Of the sheet, or of the file. */
  readonly name: string;
  readonly text: string;
}

export type TableFile =
  | {
      readonly kind: 'tables';
      /** At least one. */
      readonly tables: readonly NamedTable[];
      /** Sheets that cannot be read, each with the cell of a formula without a value. */
      readonly leftOut: readonly { readonly name: string; readonly cell: string }[];
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem; readonly cell?: string | undefined };

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte);

const zip = [0x50, 0x4b, 0x03, 0x04];
/** A compound file: a workbook of old, or a new one behind a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** The tables of a dropped file, or why it is not taken. */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<TableFile> {
  if (bytes.length > tableBytesMost) return { kind: 'refused', problem: 'tooLarge' };
  if (/\.(?:xlsm|xltm|xlam)$/i.test(name)) return { kind: 'refused', problem: 'macros' };
  if (startsWith(bytes, compound)) return { kind: 'refused', problem: /\.xls$/i.test(name) ? 'otherKind' : 'password' };
  if (startsWith(bytes, zip)) return sheetsOf(bytes);
  const text = textOf(bytes);
  // Programs that write a page and call it a workbook.
  if (/^\s*<(?:!doctype|html|\?xml|table|meta)\b/i.test(text)) return { kind: 'refused', problem: 'otherKind' };
  return hasControls(text)
    ? { kind: 'refused', problem: 'noTable' }
    : { kind: 'tables', tables: [{ name, text }], leftOut: [] };
}

/** Sheets that hold something. One with a formula whose value was not kept cannot be read; others beside it can. */
async function sheetsOf(bytes: Uint8Array): Promise<TableFile> {
  const { readWorkbook } = await import('./workbook.ts');
  const workbook = readWorkbook(bytes);
  if (workbook.kind === 'refused') return workbook;
  const tables = workbook.sheets.flatMap((sheet) =>
    'rows' in sheet && sheet.rows.length > 0 ? [{ name: sheet.name, text: tabbed(sheet.rows) }] : [],
  );
  const leftOut = workbook.sheets.flatMap((sheet) => ('cell' in sheet ? [sheet] : []));
  if (tables.length > 0) return { kind: 'tables', tables, leftOut };
  const [unkept] = leftOut;
  return unkept === undefined
    ? { kind: 'refused', problem: 'noTable' }
    : { kind: 'refused', problem: 'formula', cell: unkept.cell };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a picture or a program is told by them
const hasControls = (text: string): boolean => /[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 4096));

/** Rows as a spreadsheet copies them. */
export const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quoted).join('\t')).join('\n');

const quoted = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
