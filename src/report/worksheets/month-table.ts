import type { WorksheetCell } from '#document/worksheet.ts';
import { at, formula, label } from './cells.ts';

export const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

/** What one month comes to, in the order of the columns. */
interface Column {
  readonly title: string;
  /** The cell of a month, with the columns before it in the same line. */
  readonly cellOf: (month: number) => WorksheetCell;
  /** The year: its months added up, its last one, or nothing. */
  readonly year: 'sum' | 'last' | undefined;
}

const numberIn = (cell: WorksheetCell): number =>
  (cell?.type === 'formula' || cell?.type === 'value') && typeof cell.value === 'number' ? cell.value : 0;

/** Builds a table of months whose columns count with those before them. */
export class MonthTable {
  readonly #columns: Column[] = [];
  readonly #cells: WorksheetCell[][] = monthNumbers.map(() => []);

  constructor(readonly firstLine: number) {}

  get width(): number {
    return this.#columns.length;
  }

  /** Adds a column; what it returns finds the cell of a month and what stands in it. */
  add(title: string, year: Column['year'], cellOf: Column['cellOf']) {
    const place = this.#columns.push({ title, cellOf, year }) - 1;
    for (const month of monthNumbers) this.#cells[month - 1]?.push(cellOf(month));
    return {
      at: (month: number) => at(place + 2, this.firstLine + month - 1),
      value: (month: number) => numberIn(this.#cells[month - 1]?.[place]),
    };
  }

  head = (first: string): readonly WorksheetCell[] => [
    label(first, 'head'),
    ...this.#columns.map(({ title }) => label(title, 'head')),
  ];

  months = (nameOf: (month: number) => string): readonly (readonly WorksheetCell[])[] =>
    this.#cells.map((cells, index) => [label(nameOf(index + 1), 'strong'), ...cells]);

  year(title: string): readonly WorksheetCell[] {
    const cells = this.#columns.map(({ year }, place): WorksheetCell => {
      const column = this.#cells.map((row) => row[place]);
      const last = column.at(-1);
      if (year === undefined || last === undefined || last.type === 'label') return undefined;
      const [from, to] = [1, 12].map((month) => at(place + 2, this.firstLine + month - 1));
      const sum = column.reduce((total, cell) => total + numberIn(cell), 0);
      return year === 'sum'
        ? formula(`SUM(${from}:${to})`, sum, last, true)
        : formula(to ?? '', numberIn(last), last, true);
    });
    return [label(title, 'strong'), ...cells];
  }
}

/** A column that others count with. */
export type Added = ReturnType<MonthTable['add']>;
