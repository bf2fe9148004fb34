/** Numbers in [0, 1) that follow from the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pickFrom = <T>(random: () => number, items: readonly T[]): T =>
  items[Math.floor(random() * items.length)] as T; // within the list

const first = Number(process.env.SEED ?? 1);

/** As many seeds as the quick run has, all of them in the long one, or `SEEDS` of them; `SEED` is the first. */
export const seeds = (quick: number, all: number): readonly number[] =>
  Array.from({ length: Number(process.env.SEEDS ?? (process.env.SOAK ? all : quick)) }, (_, place) => first + place);
