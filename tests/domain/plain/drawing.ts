import type { Estimate } from '#domain/estimate.ts';
import { normalNumber } from './random-numbers.ts';

const ln9 = Math.log(9);
/** P90 of a normal number, and how far a measured value may be off on its scale. */
const tenthAbove = 1.2816;
const sureTo = 0.1;

const scales = {
  positive: { z: Math.log, back: Math.exp },
  share: { z: (x: number) => Math.log(x / (1 - x)), back: (z: number) => 1 / (1 + Math.exp(-z)) },
  signed: { z: (x: number) => x, back: (z: number) => z },
};

/** Nothing is never measured as nothing by a range: a low of 0 and a share's high of 1 are moved a little inwards. */
function ends({ scale, low, typical, high }: Estimate): readonly [number, number] {
  if (scale === 'signed') return [low, high];
  return [low === 0 ? typical / 100 : low, scale === 'share' && high === 1 ? 1 - (1 - typical) / 100 : high];
}

/** The metalog through P10 · P50 · P90 on its scale, at the probability y. */
function metalog(a: number, b: number, c: number, y: number): number {
  if (c === a) return b;
  const r = Math.min(0.833, Math.max(0.167, (b - a) / (c - a)));
  const logit = Math.log(y / (1 - y));
  return b + ((c - a) / (2 * ln9)) * logit + (((1 - 2 * r) * (c - a)) / (0.8 * ln9)) * (y - 0.5) * logit;
}

/** A pace that was measured was partly luck, and about half of a fall comes back. */
export function paceToReckonWith(pace: number): number {
  return pace > 0 ? pace / (1 + 5 * pace) : pace / (2 * (1 - 5 * pace));
}

/** One draw of an estimate; a measured pace has been shrunk before and is normal around what is left of it. */
export function drawOf(estimate: Estimate, uniform: () => number): number {
  const { scale, kind, typical } = estimate;
  if (kind === 'decided') return typical;
  if (kind === 'measured' && scale === 'signed') return typical + 0.1 * Math.abs(typical) * normalNumber(uniform);
  const y = Math.min(0.99, Math.max(0.01, uniform()));
  const { z, back } = scales[scale];
  if (kind === 'measured') {
    if (typical === 0 || (scale === 'share' && typical === 1)) return typical;
    const middle = z(typical);
    return back(metalog(middle - tenthAbove * sureTo, middle, middle + tenthAbove * sureTo, y));
  }
  const [low, high] = ends(estimate);
  return back(metalog(z(low), z(typical), z(high), y));
}
