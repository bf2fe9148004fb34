import type { Unit } from '#document/figure.ts';
import type { FormulaCell, LabelCell, Shown, ValueCell } from '#document/worksheet.ts';
import { columnName } from '#document/worksheet.ts';
import { type Currency, minorPerMajor } from '#domain/money.ts';

/** A number with where it stands, to be counted with. */
export interface Operand {
  readonly at: string;
  readonly value: number;
}

export const people: Shown = { unit: 'count', precision: 1 };
export const whole: Shown = { unit: 'count', precision: 0 };
export const percent: Shown = { unit: 'share', precision: 2 };
export const moneyIn = (currency: Currency): Shown => ({ unit: currency, precision: 0 });

export const at = (column: number, line: number): string => `${columnName(column)}${line}`;
/** The same cell, also after the formula was copied elsewhere. */
export const fixed = (column: number, line: number): string => `$${columnName(column)}$${line}`;

/** A value of ours as a spreadsheet counts it. */
export const inMajor = (value: number, unit: Unit): number =>
  unit === 'count' || unit === 'share' ? value : value / minorPerMajor(unit);

export const label = (text: string, look?: LabelCell['look'], across?: number): LabelCell => ({
  type: 'label',
  text,
  ...(look && { look }),
  ...(across && { across }),
});

export const value = (number: number, shown: Shown, more: Partial<ValueCell> = {}): ValueCell => ({
  type: 'value',
  value: number,
  unit: shown.unit,
  precision: shown.precision,
  ...more,
});

export const formula = (made: string, number: number | string, shown: Shown, isStrong = false): FormulaCell => ({
  type: 'formula',
  formula: made,
  value: number,
  unit: shown.unit,
  precision: shown.precision,
  isStrong,
});
