import { type Column, type Drawing, drawnYears, emptyColumn } from './draws.ts';

/** Draws that are made once, and working memory that is used again, from one forecast to the next. */
export interface RememberedYears {
  /** Begins a forecast: columns handed out for the one before are worked on anew. */
  next(): Drawing;
}

/** Keeps the columns of the estimates of the last two forecasts: an edit draws only what it changed. */
export function rememberedYears(draws: number, seed: number): RememberedYears {
  const years = drawnYears(draws, seed);
  let latest = new Map<string, Column>();
  const memory: Column[] = [];

  return {
    next() {
      const before = latest;
      latest = new Map();
      const drawn = latest;
      let taken = 0;
      return {
        draws,
        columnOf(estimate, derived) {
          const key = JSON.stringify([estimate, derived?.name]);
          const column = drawn.get(key) ?? before.get(key) ?? years.columnOf(estimate, derived);
          drawn.set(key, column);
          return column;
        },
        emptyColumn() {
          const column = memory[taken]?.fill(0) ?? emptyColumn(draws);
          memory[taken] = column;
          taken += 1;
          return column;
        },
      };
    },
  };
}
