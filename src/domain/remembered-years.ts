import type { Column } from './column.ts';
import { type Drawing, drawer } from './draws.ts';
import { type Kernel, plainKernel } from './kernel.ts';

/** Draws that are made once, and working memory that is used again, from one forecast to the next. */
export interface RememberedYears {
  /** Begins a forecast: columns handed out for the one before are worked on anew. */
  next(): Drawing;
}

/** Keeps the columns of the estimates of the last two forecasts: an edit draws only what it changed. */
export function rememberedYears(
  draws: number,
  seed: number,
  { newColumn, loops }: Kernel = plainKernel(draws),
): RememberedYears {
  const draw = drawer(draws, seed);
  let [before, latest] = [new Map<string, Column>(), new Map<string, Column>()];
  const unused: Column[] = [];
  const memory: Column[] = [];

  return {
    next() {
      for (const [key, column] of before) if (!latest.has(key)) unused.push(column);
      before = latest;
      latest = new Map();
      const [known, drawn] = [before, latest];
      let taken = 0;
      function workColumn() {
        const column = memory[taken] ?? newColumn();
        memory[taken] = column;
        taken += 1;
        return column;
      }
      return {
        draws,
        loops,
        columnOf(estimate, derived) {
          const key = JSON.stringify([estimate, derived?.name]);
          let column = drawn.get(key) ?? known.get(key);
          if (column === undefined) {
            column = unused.pop() ?? newColumn();
            draw(column, estimate, derived);
          }
          drawn.set(key, column);
          return column;
        },
        workColumn,
        emptyColumn() {
          const column = workColumn();
          loops.fill(column, 0);
          return column;
        },
      };
    },
  };
}
