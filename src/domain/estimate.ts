import { exponential, naturalLog } from './elementary.ts';

/**
 * A quantity as the forecast draws it: P10 · P50 · P90 of what it may be. Shares are 0…1, money is in minor units.
 * Make one with `decided`, `measured` or `rangeOf`, which keep the three numbers and the kind in step.
 */
export interface Estimate {
  /** Stable name, unique in one forecast input; it seeds the order in which the estimate is drawn. */
  readonly name: string;
  /** Scale of the draw: logarithm, logit, or the value itself for net growth, which may be negative. */
  readonly scale: 'positive' | 'share' | 'signed';
  /**
   * `decided` (money, months, posts, fees) is drawn as itself; `measured` ("I know it") within a tenth around what was
   * measured; a `range` is one's own, or the benchmark's after "don't know", and makes provisional what depends on it.
   */
  readonly kind: 'decided' | 'measured' | 'range';
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

type Named = Pick<Estimate, 'name' | 'scale'>;

/** P90 of a standard normal distribution. */
export const normalP90 = 1.2816;
/** Spread of a measured value on its own scale: it was measured yesterday, not for the year to come. */
export const measuredSpread = 0.1;

/** A decision: all three numbers are the value. */
export const decided = (named: Named, value: number): Estimate => ({
  ...named,
  kind: 'decided',
  low: value,
  typical: value,
  high: value,
});

/** A range: `low ≤ typical ≤ high`, the P10, P50 and P90 of accounts like this one. */
export const rangeOf = (named: Named, low: number, typical: number, high: number): Estimate => ({
  ...named,
  kind: 'range',
  low,
  typical,
  high,
});

/**
 * Something counted or read off: `z ± 1.2816 × 0.1` on its own scale, for a signed value a tenth of its size. A share of
 * 0 or 1, or nothing of a positive quantity, stays exact.
 */
export function measured(named: Named, value: number): Estimate {
  const width = normalP90 * measuredSpread;
  const around = (low: number, high: number): Estimate => ({ ...named, kind: 'measured', low, typical: value, high });
  if (named.scale === 'signed') return around(value - width * Math.abs(value), value + width * Math.abs(value));
  if (value <= 0) return around(value, value);
  if (named.scale === 'positive') return around(value * exponential(-width), value * exponential(width));
  if (value >= 1) return around(value, value);
  const logit = naturalLog(value / (1 - value));
  const share = (z: number) => 1 / (1 + exponential(-z));
  return around(share(logit - width), share(logit + width));
}
