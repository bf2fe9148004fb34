import type { Unit } from './figure.ts';

/** How a number in a worksheet is shown. */
export interface Shown {
  readonly unit: Unit;
  /** Places after the point, at most; of a share those of its percentage. */
  readonly precision: number;
}

/** A number as it stands in a cell: money in major units, a share as 0…1. */
export interface ValueCell extends Shown {
  readonly type: 'value';
  readonly value: number;
  /** What only the forecast can compute anew. */
  readonly isForecast?: boolean;
  /** Made to be changed by whoever reads the sheet. */
  readonly isInput?: boolean;
}

/** A formula of a spreadsheet with what it comes to as it is written; a text where it shows none. */
export interface FormulaCell extends Shown {
  readonly type: 'formula';
  /** Without the equals sign: `SUM(B2:B4)`. Never made of what a user typed. */
  readonly formula: string;
  readonly value: number | string;
  readonly isStrong?: boolean;
}

export interface LabelCell {
  readonly type: 'label';
  readonly text: string;
  readonly look?: 'title' | 'lead' | 'head' | 'strong';
  /** Over so many columns; one unless said otherwise. */
  readonly across?: number;
}

/** An empty cell to be filled in. */
export interface EntryCell extends Shown {
  readonly type: 'entry';
  /** Over so many columns; one unless said otherwise. */
  readonly across?: number;
}

export type WorksheetCell = ValueCell | FormulaCell | LabelCell | EntryCell | undefined;

/** A sheet of a workbook that goes on computing. */
export interface Worksheet {
  readonly title: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WorksheetCell[])[];
  /** Cells that take whole numbers between two others. */
  readonly whole?: readonly { readonly cell: string; readonly from: number; readonly to: number }[];
}

/** 1 → `A`, 27 → `AA`. */
export function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number > 26 ? columnName(Math.floor((number - 1 - rest) / 26)) + letter : letter;
}
