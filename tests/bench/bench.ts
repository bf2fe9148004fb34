import { drawsOf } from '#domain/draws.ts';
import type { Estimate } from '#domain/estimate.ts';
import { monthlyKpis } from '#domain/forecast-result.ts';
import { forecasterOf } from '#domain/forecaster.ts';
import { type Kernel, plainKernel } from '#domain/kernel.ts';
import { spreadReader } from '#domain/percentile.ts';
import { rankSelector } from '#domain/selection.ts';
import { wasmKernel } from '#state/kernel/wasm-kernel.ts';
import { busyYear, withEdit } from './busy-year.ts';
import { plainPercentiles, plainYear } from './plain-model.ts';
import { showTimes } from './times.ts';

const draws = 10_000;
const input = busyYear();
const edits = Array.from({ length: 60 }, (_, turn) => withEdit(input, turn));

/** Times of `run` in ms, in ascending order; the first runs warm the compiler up and do not count. */
function timesOf(runs: number, run: (turn: number) => unknown): readonly number[] {
  const warmUps = Math.min(runs, 5);
  const times = Array.from({ length: warmUps + runs }, (_, turn) => {
    const began = performance.now();
    run(turn);
    return performance.now() - began;
  });
  return times.slice(warmUps).toSorted((one, other) => one - other);
}

/** The same figures from plain objects: every month of every year an object, percentiles by sorting. */
function plainForecast() {
  const columns = new Map<string, Float64Array>();
  const vectorOf = (estimate: Estimate) => {
    const column = columns.get(estimate.name) ?? drawsOf(estimate, draws, 1);
    columns.set(estimate.name, column);
    return column;
  };
  const years = Array.from({ length: draws }, (_, i) => plainYear(input, (estimate) => vectorOf(estimate)[i] ?? 0));
  return monthlyKpis.map((kpi) =>
    Array.from({ length: 24 }, (_, index) => {
      const values = years.map((months) => months[index]?.[kpi] ?? 0);
      return plainPercentiles(values, [0.1, 0.2, 0.5, 0.8, 0.9]);
    }),
  );
}

console.log(`${draws} years, ${input.communities.length} communities, one thread`);
/** Prints how long forecasts take on a kernel; answers the median of a cold run in ms. */
function showForecasts(title: string, newKernel: () => Kernel): number {
  console.log(title);
  const cold = showTimes(
    'cold run, 24 months',
    timesOf(20, () => forecasterOf({ kernel: newKernel() }).forecast(input)),
  );
  const forecaster = forecasterOf({ kernel: newKernel() });
  const edit = (turn: number) => edits[turn % edits.length] ?? input;
  showTimes(
    'one estimate edited, 24 months',
    timesOf(60, (turn) => forecaster.forecast(edit(turn))),
  );
  return cold;
}

const compiled = showForecasts('the compiled kernel', () => wasmKernel(draws));
const cold = showForecasts('loops in JavaScript', () => plainKernel(draws));

const columns = [...input.communities.map(({ churnShare }) => churnShare), input.siteLeadShare].map((estimate) =>
  drawsOf(estimate, draws, 1),
);
const readsPerEdit = 12 * (monthlyKpis.length + 5);
const read = spreadReader(draws, rankSelector(draws));
showTimes(
  `percentiles alone, ${readsPerEdit} columns`,
  timesOf(60, () => {
    for (let nth = 0; nth < readsPerEdit; nth += 1) read(columns[nth % columns.length] ?? new Float64Array(draws));
  }),
);
const plain = showTimes('plain objects, 24 months', timesOf(1, plainForecast));
const times = (run: number) => (plain / run).toFixed(1);
console.log(
  `plain objects take ${times(cold)} times as long as the loops, ${times(compiled)} times as long as the kernel`,
);
