/** Repeatable numbers from 0 to 1 in no order anybody would choose. */
export const scattered = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => (i * 0.618_033_988_749_895) % 1);

/** What numbers from 0 to 1 can become: columns a quick way of counting might stumble over. */
export const uglyShapes: readonly (readonly [name: string, shape: (u: number) => number])[] = [
  ['evenly spread', (u: number) => u],
  ['mostly nought', (u: number) => (u < 0.85 ? 0 : u)],
  ['few and often the same', (u: number) => Math.floor(u * 4)],
  ['whole, as people are counted', (u: number) => Math.floor(u * u * 300)],
  ['whole, below nought as well', (u: number) => Math.floor(u * 900) - 700],
  ['whole and far apart', (u: number) => Math.floor(u * 1e6)],
  ['negative', (u: number) => -1000 * u],
  ['with a tail a million times the middle', (u: number) => 1 / (1 - u + 1e-7)],
  ['with a tail in both directions', (u: number) => Math.log(u / (1 - u)) ** 5],
  ['too close to tell apart', (u: number) => 1 + Math.floor(u * 3) * Number.EPSILON],
  ['far from nought', (u: number) => 1e15 + Math.floor(u * 1e4)],
  ['partly endless', (u: number) => (u > 0.95 ? Number.POSITIVE_INFINITY : u)],
  ['all alike but one', (u: number) => (u === 0 ? 5 : 1)],
];
