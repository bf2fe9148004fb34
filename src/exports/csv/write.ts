import { strToU8 } from 'fflate';
import type { Document } from '#document/document.ts';
import type { Figure } from '#document/figure.ts';
import type { InEveryLanguage } from '#i18n/language.ts';
import type { WrittenFile } from '../card.ts';
import { cleanLine } from '../clean-text.ts';
import { defused, type Grid, type GridCell, type GridColumn, gridsIn, majorValue } from '../grid.ts';
import { languageOf } from '../language-of.ts';
import { zipped } from '../zip.ts';

/** What separates cells, and what stands before the decimals: as spreadsheets of the language expect. */
const separators: InEveryLanguage<{ readonly cell: string; readonly decimal: string }> = {
  en: { cell: ',', decimal: '.' },
  ru: { cell: ';', decimal: ',' },
};

const separatorsIn = (language: string) => separators[languageOf({ language })];

/** With it a spreadsheet takes the bytes for UTF-8. */
const byteOrderMark = '\ufeff';

/** One table as a CSV file; several as an archive with a file each. */
export function write(document: Document): WrittenFile {
  const grids = gridsIn(document);
  const [first] = grids;
  if (grids.length === 1 && first)
    return {
      bytes: new Uint8Array(strToU8(csvOf(first, document.language))),
      extension: 'csv',
      mediaType: 'text/csv;charset=utf-8',
    };
  const files = grids.map((grid, place) => [fileNameOf(grid, place), csvOf(grid, document.language)] as const);
  return { bytes: zipped(Object.fromEntries(files)), extension: 'zip', mediaType: 'application/zip' };
}

/** `05 Money by month.csv`: the number keeps names apart and in the order of the document. */
function fileNameOf({ headings }: Grid, place: number): string {
  const words = (headings.at(-1) ?? '').normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join(' ')).slice(0, 60).join('').trim();
  return `${[String(place + 1).padStart(2, '0'), name].filter((part) => part !== '').join(' ')}.csv`;
}

export function csvOf({ columns, rows, total }: Grid, language: string): string {
  const { cell: separator } = separatorsIn(language);
  const lines = [
    columns.map((column) => quoted(defused(headOf(column)), separator)),
    ...[...rows, ...(total ? [total] : [])].map((row) => row.map((cell) => textOf(cell, language))),
  ];
  return byteOrderMark + lines.map((line) => `${line.join(separator)}\r\n`).join('');
}

const headOf = ({ title, unit }: GridColumn): string =>
  unit === undefined || unit === 'count' || unit === 'share' ? title : `${title}, ${unit}`;

function textOf(cell: GridCell, language: string): string {
  const { cell: separator } = separatorsIn(language);
  if (cell === undefined) return '';
  if (typeof cell === 'string') return quoted(defused(cell), separator);
  return cell.type === 'day' ? quoted(defused(cleanLine(cell.text)), separator) : numberText(cell, language);
}

/** Digits without groups; a share as its percentage, with its sign. */
function numberText(figure: Figure, language: string): string {
  const isShare = figure.unit === 'share';
  const value = Number((majorValue(figure) * (isShare ? 100 : 1)).toPrecision(12));
  const digits = Number.isInteger(value) ? String(value) : value.toFixed(Math.min(12, Math.max(2, figure.precision)));
  // The noughts of an exponent, `6.2e+70`, are none behind the point.
  const short = /^-?\d+\.\d+$/.test(digits) ? digits.replace(/0+$/, '').replace(/\.$/, '') : digits;
  return `${short.replace('.', separatorsIn(language).decimal)}${isShare ? '%' : ''}`;
}

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
