import { type Drawing, drawer } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import { type Kernel, plainKernel } from './kernel.ts';
import { type Luck, luckOf, withoutLuck } from './luck.ts';
import type { LuckSpreads } from './luck-spreads.ts';

/** Draws that are made once, and working memory that is used again, from one forecast to the next. */
export interface DrawCache {
  /** Begins a forecast: columns handed out for the one before are worked on anew. */
  next(luck: LuckSpreads | 'off'): Drawing;
}

/** Keeps the columns of the estimates of the last two forecasts: an edit draws only what it changed. */
export function drawCache(
  draws: number,
  seed: number,
  { newVector, newLuckVector, loops }: Kernel = plainKernel(draws),
): DrawCache {
  const lucks = new Map<string, Luck>();
  const draw = drawer(draws, seed);
  let [before, latest] = [new Map<string, DrawsVector>(), new Map<string, DrawsVector>()];
  const unused: DrawsVector[] = [];
  const memory: DrawsVector[] = [];

  function luckWith(spreads: LuckSpreads | 'off'): Luck {
    const key = JSON.stringify(spreads);
    const luck =
      lucks.get(key) ??
      (spreads === 'off' ? withoutLuck(draws, newLuckVector) : luckOf({ draws, seed, spreads }, newLuckVector));
    lucks.set(key, luck);
    return luck;
  }

  return {
    next(spreads) {
      for (const [key, column] of before) if (!latest.has(key)) unused.push(column);
      before = latest;
      latest = new Map();
      const [known, drawn] = [before, latest];
      let taken = 0;
      function workVector() {
        const column = memory[taken] ?? newVector();
        memory[taken] = column;
        taken += 1;
        return column;
      }
      return {
        draws,
        loops,
        luck: luckWith(spreads),
        vectorOf(estimate, derived) {
          const key = JSON.stringify([estimate, derived?.name]);
          let column = drawn.get(key) ?? known.get(key);
          if (column === undefined) {
            column = unused.pop() ?? newVector();
            draw(column, estimate, derived);
          }
          drawn.set(key, column);
          return column;
        },
        workVector,
        zeroVector() {
          const column = workVector();
          loops.fill(column, 0);
          return column;
        },
      };
    },
  };
}
