import type { Column, Drawing } from './draws.ts';

interface Read<Reading> {
  readonly column: Column;
  readonly reading: Reading;
}

const isSame = (one: Column, other: Column): boolean => {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index === one.length;
};

/** What is read off each quantity, month after month; a column that has not changed is not read again. */
export function readingsOf<Kpi extends string, Reading>(
  kpis: readonly Kpi[],
  drawing: Drawing,
  read: (column: Column) => Reading,
) {
  const taken = Object.fromEntries(kpis.map((kpi) => [kpi, [] as Reading[]])) as Record<Kpi, Reading[]>; // made from the list of keys
  const latest: Partial<Record<Kpi, Read<Reading>>> = {};

  function readingOf(kpi: Kpi, column: Column): Reading {
    const before = latest[kpi];
    if (before && isSame(before.column, column)) return before.reading;
    const copy = before?.column ?? drawing.emptyColumn();
    copy.set(column);
    const reading = read(copy);
    latest[kpi] = { column: copy, reading };
    return reading;
  }

  return {
    taken,
    note(columns: Partial<Readonly<Record<Kpi, Column>>>) {
      for (const kpi of kpis) {
        const column = columns[kpi];
        if (column) taken[kpi].push(readingOf(kpi, column));
      }
    },
  };
}
