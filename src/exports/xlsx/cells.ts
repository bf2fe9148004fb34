import type { Day } from '#document/figure.ts';
import { dayText } from '#i18n/day-text.ts';
import type { Language } from '#i18n/language.ts';
import { cleanText, escapeXml, shortened } from '../clean-text.ts';
import { defused, type GridCell, majorValue } from '../grid.ts';
import { type CellLook, dayFormat, formatOf, type Looks } from './formats.ts';

/** Most UTF-16 units of a cell. */
const unitsMax = 32_767;

/** Excel reads `_x0041_` as a character. */
const escapedCodes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** A text as a cell: never a formula, also when somebody edits it. */
export function textCell(reference: string, value: string, looks: Looks, look: CellLook = {}): string {
  const text = shortened(cleanText(value), unitsMax);
  const style = looks.numberOf({ ...look, ...(defused(text) !== text && { isQuoted: true }) });
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapedCodes(text))}</t></is></c>`;
}

export interface CellContext {
  readonly language: Language;
  readonly looks: Looks;
}

/** A cell with what stands in it; a formula keeps its value beside it. */
export function cellXml(
  reference: string,
  cell: GridCell,
  look: CellLook,
  { language, looks }: CellContext,
  formula?: string,
): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return textCell(reference, cell, looks, { ...look, isWrapped: true });
  if (cell.type === 'day') return dayCell(reference, cell, look, { language, looks });
  const style = looks.numberOf({ ...look, format: formatOf(cell, language) });
  const made = formula === undefined ? '' : `<f>${formula}</f>`;
  return `<c r="${reference}" s="${style}">${made}<v>${numberText(majorValue(cell))}</v></c>`;
}

/** All that a spreadsheet keeps of a number. */
export const numberText = (value: number): string => String(Number(value.toPrecision(15)));

const dayLength = 86_400_000;

/** A whole date is a date to count with; a month stays as it is written. */
function dayCell(reference: string, { date, text }: Day, look: CellLook, { language, looks }: CellContext): string {
  if (text !== dayText(language, date)) return textCell(reference, text, looks, look);
  const serial = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / dayLength);
  return `<c r="${reference}" s="${looks.numberOf({ ...look, format: dayFormat })}"><v>${serial}</v></c>`;
}
