import { outlookKpis, spreadKpis } from '#domain/forecast-result.ts';
import { forecasterOf } from '#domain/forecaster.ts';
import { drawsOf } from '#domain/years/draws.ts';
import { type Kernel, plainKernel } from '#domain/years/kernel.ts';
import { spreadReader } from '#domain/years/percentile.ts';
import { rankSelector } from '#domain/years/selection.ts';
import { wasmKernel } from '#state/kernel/wasm-kernel.ts';
import { busyYear, withEdit } from './busy-year.ts';
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

console.log(`${draws} years, ${input.communities.length} communities, one thread`);
/** Prints how long forecasts take on a kernel. */
function showForecasts(title: string, newKernel: () => Kernel): void {
  console.log(title);
  showTimes(
    'cold run, 24 months',
    timesOf(20, () => forecasterOf({ kernel: newKernel() }).forecast(input)),
  );
  const forecaster = forecasterOf({ kernel: newKernel() });
  const edit = (turn: number) => edits[turn % edits.length] ?? input;
  showTimes(
    'one estimate edited, 24 months',
    timesOf(60, (turn) => forecaster.forecast(edit(turn))),
  );
}

showForecasts('the compiled kernel', () => wasmKernel(draws));
showForecasts('loops in JavaScript', () => plainKernel(draws));

const vectors = [...input.communities.map(({ churnShare }) => churnShare), input.siteLeadShare].map((estimate) =>
  drawsOf(estimate, draws, 1),
);
const readsPerEdit = 12 * (spreadKpis.length + outlookKpis.length + input.communities.length);
const read = spreadReader(draws, rankSelector(draws));
showTimes(
  `percentiles alone, ${readsPerEdit} vectors`,
  timesOf(60, () => {
    for (let nth = 0; nth < readsPerEdit; nth += 1) read(vectors[nth % vectors.length] ?? new Float64Array(draws));
  }),
);
