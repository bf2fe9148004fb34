import type { Column } from './column.ts';

/** What can be read: a figure of each month, or one of the year as a whole. */
export type FigureId = string;

export const figure = {
  ofMonth: (kpi: string): FigureId => kpi,
  ofYear: (kpi: string): FigureId => `year ${kpi}`,
  ofCommunity: (index: number, kpi: string): FigureId => `community ${index} ${kpi}`,
  resultsOf: (index: number): FigureId => `tool ${index} results`,
  costOf: (index: number): FigureId => `tool ${index} cost`,
};

/** Readings of figures, kept from one forecast to the next for as long as what a figure follows from is the same. */
export interface ReadingBook<Reading> {
  /** Begins a forecast. */
  open(lineage: ReadonlyMap<FigureId, string>): void;
  /** Whether a figure is of this forecast and not yet known for a month (1 for figures of the year). */
  isWanted(id: FigureId, month: number): boolean;
  /** Reads a figure off a column, if it is wanted; one that is as in the month before need not be read again. */
  note(id: FigureId, month: number, column: Column, isAsBefore?: boolean): void;
  /** What was read of a figure, month after month. */
  of(id: FigureId): readonly Reading[];
}

interface Known<Reading> {
  readonly followsFrom: string;
  readonly byMonth: Reading[];
}

export function readingBook<Reading>(read: (column: Column) => Reading): ReadingBook<Reading> {
  let known = new Map<FigureId, Known<Reading>>();
  const isWanted = (id: FigureId, month: number) => {
    const entry = known.get(id);
    return entry !== undefined && entry.byMonth[month - 1] === undefined;
  };
  return {
    isWanted,
    open(lineage) {
      const before = known;
      known = new Map();
      for (const [id, followsFrom] of lineage) {
        const same = before.get(id);
        known.set(id, same?.followsFrom === followsFrom ? same : { followsFrom, byMonth: [] });
      }
    },
    note(id, month, column, isAsBefore = false) {
      const entry = known.get(id);
      if (!entry || entry.byMonth[month - 1] !== undefined) return;
      const before = isAsBefore ? entry.byMonth[month - 2] : undefined;
      entry.byMonth[month - 1] = before ?? read(column);
    },
    of: (id) => known.get(id)?.byMonth ?? [],
  };
}
