// Counts of people, one year at a time: the plain loops, operation by operation.

import { exp2, log2 } from './elementary';
import { bytesOf, pair } from './loops';

const normalFrom: f64 = 30;
const countMost: i32 = 200;
const log2OfE: f64 = Math.LOG2E;
/** 1 ÷ count, below the tables that ranks are read with. */
const byCount = memory.data(201 * 8, 8);

/** To be called before the first count is drawn. */
export function prepareCounts(): void {
  for (let count = 1; count <= countMost; count += 1) store<f64>(byCount + (count as usize) * 8, 1.0 / (count as f64));
}

function inverseOf(count: i32): f64 {
  return load<f64>(byCount + (count as usize) * 8);
}

function rounded(value: f64): f64 {
  return max<f64>(0, Math.floor(value + 0.5));
}

/** The count of a mean whose chance of nobody is `chance`. */
function poissonAt(mean: f64, chance: f64, uniform: f64, normal: f64): f64 {
  if (mean > normalFrom) return rounded(mean + normal * Math.sqrt(mean) + (normal * normal - 1.0) / 6.0);
  let count = 0;
  let below = chance;
  while (uniform > below && count < countMost) {
    count += 1;
    chance *= mean * inverseOf(count);
    below += chance;
  }
  return count as f64;
}

function successesAt(trials: f64, share: f64, chance: f64, uniform: f64): f64 {
  const odds = share / (1.0 - share);
  let count = 0;
  let below = chance;
  while (uniform > below && (count as f64) < trials && count < countMost) {
    chance *= (trials - (count as f64)) * odds * inverseOf(count + 1);
    count += 1;
    below += chance;
  }
  return count as f64;
}

/** The count of `trials`; `chance` is that of no success, or of no failure where successes are more likely. */
function binomialAt(trials: f64, share: f64, chance: f64, uniform: f64, normal: f64): f64 {
  if (trials <= 0 || share <= 0) return 0;
  if (share >= 1) return trials;
  const mean = trials * share;
  if (mean > normalFrom) {
    const skewed = ((normal * normal - 1.0) * (1.0 - 2.0 * share)) / 6.0;
    return min<f64>(trials, rounded(mean + normal * Math.sqrt(mean * (1.0 - share)) + skewed));
  }
  if (share <= 0.5) return successesAt(trials, share, chance, uniform);
  return trials - successesAt(trials, 1.0 - share, chance, 1.0 - uniform);
}

/** The chances that none of two means comes to anything. */
function chancesOfNobody(means: v128): v128 {
  return exp2(f64x2.mul(f64x2.neg(means), f64x2.splat(log2OfE)));
}

/** The chances of no success, or of no failure where successes are more likely, in two years. */
function chancesOfNone(trials: v128, shares: v128): v128 {
  const all = f64x2.splat(1);
  const isRare = f64x2.le(shares, f64x2.splat(0.5));
  const rarer = v128.bitselect(shares, f64x2.sub(all, shares), isRare);
  return exp2(f64x2.pmax(f64x2.splat(-1000), f64x2.mul(trials, log2(f64x2.sub(all, rarer)))));
}

export function drawPoisson(counts: usize, expected: usize, uniform: usize, normal: usize, count: i32): void {
  for (const end = counts + bytesOf(count); counts < end; counts += pair) {
    const chances = chancesOfNobody(v128.load(expected));
    store<f64>(
      counts,
      poissonAt(
        load<f64>(expected),
        f64x2.extract_lane(chances, 0),
        load<f32>(uniform) as f64,
        load<f32>(normal) as f64,
      ),
    );
    store<f64>(
      counts,
      poissonAt(
        load<f64>(expected, 8),
        f64x2.extract_lane(chances, 1),
        load<f32>(uniform, 4) as f64,
        load<f32>(normal, 4) as f64,
      ),
      8,
    );
    expected += pair;
    uniform += pair / 2;
    normal += pair / 2;
  }
}

export function drawBinomial(
  counts: usize,
  trials: usize,
  shares: usize,
  uniform: usize,
  normal: usize,
  count: i32,
): void {
  for (const end = counts + bytesOf(count); counts < end; counts += pair) {
    const chances = chancesOfNone(v128.load(trials), v128.load(shares));
    store<f64>(
      counts,
      binomialAt(
        load<f64>(trials),
        load<f64>(shares),
        f64x2.extract_lane(chances, 0),
        load<f32>(uniform) as f64,
        load<f32>(normal) as f64,
      ),
    );
    store<f64>(
      counts,
      binomialAt(
        load<f64>(trials, 8),
        load<f64>(shares, 8),
        f64x2.extract_lane(chances, 1),
        load<f32>(uniform, 4) as f64,
        load<f32>(normal, 4) as f64,
      ),
      8,
    );
    trials += pair;
    shares += pair;
    uniform += pair / 2;
    normal += pair / 2;
  }
}
