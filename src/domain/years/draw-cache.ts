import type { LuckSpreads } from '../luck-spreads.ts';
import { type Drawing, drawer } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import { type Kernel, plainKernel } from './kernel.ts';
import { type Luck, luckOf, withoutLuck } from './luck.ts';

/** Draws that are made once, and working memory that is used again, from one forecast to the next. */
export interface DrawCache {
  /** Begins a forecast: vectors handed out for the one before are worked on anew. */
  next(luck: LuckSpreads | 'off'): Drawing;
}

/** Keeps the vectors of the estimates of the last two forecasts: an edit draws only what it changed. */
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
      for (const [key, vector] of before) if (!latest.has(key)) unused.push(vector);
      before = latest;
      latest = new Map();
      const [known, drawn] = [before, latest];
      let taken = 0;
      function workVector() {
        const vector = memory[taken] ?? newVector();
        memory[taken] = vector;
        taken += 1;
        return vector;
      }
      return {
        draws,
        loops,
        luck: luckWith(spreads),
        vectorOf(estimate, derived) {
          const key = JSON.stringify([estimate, derived?.name]);
          let vector = drawn.get(key) ?? known.get(key);
          if (vector === undefined) {
            vector = unused.pop() ?? newVector();
            draw(vector, estimate, derived);
          }
          drawn.set(key, vector);
          return vector;
        },
        workVector,
        zeroVector() {
          const vector = workVector();
          loops.fill(vector, 0);
          return vector;
        },
      };
    },
  };
}
