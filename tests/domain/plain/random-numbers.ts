/** Numbers strictly between 0 and 1 that follow from the seed alone (sfc32, after sixteen rounds of warming up). */
export function uniformNumbers(seed: number): () => number {
  let [a, b, c, counter] = [0x9e3779b9 | 0, seed | 0, 0x243f6a88 | 0, 1];
  const next = (): number => {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + mixed) | 0;
    return ((mixed >>> 0) + 0.5) / 2 ** 32;
  };
  for (let round = 0; round < 16; round += 1) next();
  return next;
}

/** One standard normal number (Box and Muller). */
export function normalNumber(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Student's t with three degrees of freedom: a normal number over the root of a third of a chi square. */
export function studentNumber(uniform: () => number): number {
  const [z, first, second, third] = [0, 0, 0, 0].map(() => normalNumber(uniform)) as [number, number, number, number]; // four in, four out
  return z / Math.sqrt((first ** 2 + second ** 2 + third ** 2) / 3);
}
