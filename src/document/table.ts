import type { Currency } from '#domain/money.ts';
import { type InlineNode, type Line, onOneLine, printed, text } from './inline.ts';

export type Align = 'left' | 'right' | 'center';

/** What stands in a column: words, a day, a mark, figures of one unit, or whatever each row is about. */
export type ColumnUnit = 'text' | 'day' | 'mark' | 'count' | 'hours' | 'month' | 'share' | 'various' | Currency;

export interface Column {
  readonly title: string;
  readonly unit: ColumnUnit;
  readonly align: Align;
  /** What each of several figures in one cell is called: `commit`, `target`, `stretch`. */
  readonly parts?: readonly string[];
  /** Where its figures come from: the simulated years, or the columns of money before it added up. */
  readonly from?: 'forecast' | 'columns';
  /** The first day of the month it stands for, `'2027-01-01'`. */
  readonly month?: string;
}

export type Cell = readonly InlineNode[];

export interface Table {
  readonly type: 'table';
  /** Its name within the document, the same in every language. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total: readonly Cell[] | undefined;
}

/** How a column is set, and what stands in it: `left.text`, `right.count`. */
type ColumnKind = Omit<Column, 'title'>;

export const left = (unit: ColumnUnit): ColumnKind => ({ unit, align: 'left' });
export const right = (unit: ColumnUnit, more: Pick<Column, 'parts' | 'from'> = {}): ColumnKind => ({
  unit,
  align: 'right',
  ...more,
});
export const centred = (unit: ColumnUnit): ColumnKind => ({ unit, align: 'center' });

/** Titles with what stands below each; columns nobody spoke of hold words. */
export const columns = (titles: readonly string[], kinds: readonly ColumnKind[] = []): readonly Column[] =>
  titles.map((title, place) => ({ title: printed(onOneLine(title)), ...(kinds[place] ?? left('text')) }));

const dash = text('—');

function cell(line: Line): Cell {
  const pieces = onOneLine(line);
  return printed(pieces) === '' ? [dash] : pieces;
}

/** A table; a cell with nothing in it shows a dash, a row shorter than the head is filled up with dashes. */
export function table(
  name: string,
  head: readonly Column[],
  rows: readonly (readonly Line[])[],
  total?: readonly Line[],
): Table {
  const filled = (row: readonly Line[]) => head.map((_, place) => cell(row[place] ?? ''));
  return { type: 'table', name, columns: head, rows: rows.map(filled), total: total && filled(total) };
}
