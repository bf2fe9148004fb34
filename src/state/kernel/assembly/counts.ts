// Counts of people, one year at a time: the plain loops, operation by operation.

import { exp2Of, log2Of } from './elementary';

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

function poissonAt(mean: f64, uniform: f64, normal: f64): f64 {
  if (mean > normalFrom) return rounded(mean + normal * Math.sqrt(mean) + (normal * normal - 1.0) / 6.0);
  let count = 0;
  let chance = exp2Of(-mean * log2OfE);
  let below = chance;
  while (uniform > below && count < countMost) {
    count += 1;
    chance *= mean * inverseOf(count);
    below += chance;
  }
  return count as f64;
}

function successesAt(trials: f64, share: f64, uniform: f64): f64 {
  const odds = share / (1.0 - share);
  let count = 0;
  let chance = exp2Of(max<f64>(-1000, trials * log2Of(1.0 - share)));
  let below = chance;
  while (uniform > below && (count as f64) < trials && count < countMost) {
    chance *= (trials - (count as f64)) * odds * inverseOf(count + 1);
    count += 1;
    below += chance;
  }
  return count as f64;
}

function binomialAt(trials: f64, share: f64, uniform: f64, normal: f64): f64 {
  if (trials <= 0 || share <= 0) return 0;
  if (share >= 1) return trials;
  const mean = trials * share;
  if (mean > normalFrom) {
    const skewed = ((normal * normal - 1.0) * (1.0 - 2.0 * share)) / 6.0;
    return min<f64>(trials, rounded(mean + normal * Math.sqrt(mean * (1.0 - share)) + skewed));
  }
  return share <= 0.5 ? successesAt(trials, share, uniform) : trials - successesAt(trials, 1.0 - share, 1.0 - uniform);
}

export function drawPoisson(counts: usize, expected: usize, uniform: usize, normal: usize, count: i32): void {
  for (const end = counts + (count as usize) * 8; counts < end; counts += 8) {
    store<f64>(counts, poissonAt(load<f64>(expected), load<f32>(uniform) as f64, load<f32>(normal) as f64));
    expected += 8;
    uniform += 4;
    normal += 4;
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
  for (const end = counts + (count as usize) * 8; counts < end; counts += 8) {
    const luck = load<f32>(uniform) as f64;
    store<f64>(counts, binomialAt(load<f64>(trials), load<f64>(shares), luck, load<f32>(normal) as f64));
    trials += 8;
    shares += 8;
    uniform += 4;
    normal += 4;
  }
}
