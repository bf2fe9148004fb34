import { textOf } from './bytes.ts';
import type { WorkbookProblem } from './workbook.ts';

export const tableBytesMost = 5_000_000;

export type FileProblem = WorkbookProblem | 'tooLarge' | 'oldWorkbook' | 'noTable';

export type TableFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: FileProblem; readonly cell?: string | undefined };

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte);

const zip = [0x50, 0x4b, 0x03, 0x04];
/** A compound file: a workbook of old, or a new one behind a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** A dropped table as text with tabs between its cells, or why it is not taken. */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<TableFile> {
  if (bytes.length > tableBytesMost) return { kind: 'refused', problem: 'tooLarge' };
  if (/\.(?:xlsm|xltm|xlam)$/i.test(name)) return { kind: 'refused', problem: 'macros' };
  if (startsWith(bytes, compound))
    return { kind: 'refused', problem: /\.xls$/i.test(name) ? 'oldWorkbook' : 'password' };
  if (startsWith(bytes, zip)) {
    const { readWorkbook } = await import('./workbook.ts');
    const workbook = readWorkbook(bytes);
    return workbook.kind === 'refused' ? workbook : { kind: 'text', text: tabbed(workbook.rows) };
  }
  const text = textOf(bytes);
  return hasControls(text) ? { kind: 'refused', problem: 'noTable' } : { kind: 'text', text };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a picture or a program is told by them
const hasControls = (text: string): boolean => /[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 4096));

/** Rows as a spreadsheet copies them. */
export const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quoted).join('\t')).join('\n');

const quoted = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
