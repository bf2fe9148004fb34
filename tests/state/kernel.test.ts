import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { forecasterOf } from '#domain/forecaster.ts';
import { type Kernel, plainKernel } from '#domain/years/kernel.ts';
import { quickest } from '#state/kernel/quickest.ts';
import { KernelUnavailable, wasmKernel } from '#state/kernel/wasm-kernel.ts';
import { busyYear, withEdit } from '../bench/busy-year.ts';
import { anyForecastInput } from '../domain/any-forecast-input.ts';
import { community, quietYear } from '../domain/running-shoes.ts';
import { scattered, uglyShapes } from '../domain/ugly-columns.ts';

const draws = 60;

type DrawsVector = Float64Array;
type Eight = [DrawsVector, DrawsVector, DrawsVector, DrawsVector, DrawsVector, DrawsVector, DrawsVector, DrawsVector];

describe('the compiled kernel', () => {
  test('forecasts any year as the plain loops do, to the last bit', () => {
    fc.assert(
      fc.property(anyForecastInput, (input) => {
        expect(forecasterOf({ draws, kernel: wasmKernel(draws) }).forecast(input)).toEqual(forecast(input, { draws }));
      }),
      { numRuns: process.env.SOAK ? 400 : 40, endOnFailure: true },
    );
  });

  test('follows edit after edit as the plain loops do', () => {
    const quick = forecasterOf({ draws, kernel: wasmKernel(draws) });
    const input = busyYear();
    for (let turn = 0; turn < 30; turn += 1) {
      const moved = withEdit(input, turn);
      expect(quick.forecast(moved)).toEqual(forecast(moved, { draws }));
    }
  });

  test('forecasts the largest year in ten thousand draws as the plain loops do', () => {
    const input = withEdit(busyYear(), 1);
    expect(forecasterOf({ kernel: wasmKernel(10_000) }).forecast(input)).toEqual(forecast(input));
  });

  test.each(uglyShapes)('reads the ranks of ten thousand numbers %s as a plain sort does', (_, shape) => {
    const { newVector, selectRanks } = wasmKernel(10_000);
    const column = newVector();
    column.set(scattered(10_000).map(shape));
    const before = column.slice();
    const ranks = [0, 1, 999, 1000, 4999, 5000, 7999, 8000, 9998, 9999];
    const sorted = column.toSorted();
    expect(Array.from(selectRanks(column, ranks)).slice(0, ranks.length)).toEqual(ranks.map((rank) => sorted[rank]));
    expect(column).toEqual(before);
  });

  test('does to awkward columns what the plain loops do, one loop after the other', () => {
    const values = [0, 1, 0.5, -1, 2, 1e-9, 1e9, 3];
    const outcomeOf = ({ loops, newVector, newLuckVector }: Kernel) => {
      const luck = { uniform: newLuckVector(), normal: newLuckVector() };
      for (let i = 0; i < draws; i += 1) {
        luck.uniform[i] = (i + 0.5) / draws;
        luck.normal[i] = i / 10 - 3;
      }
      const whole = newVector();
      whole.set(Array.from({ length: draws }, (_value, i) => i * i));
      const made = values.map((_, first) => {
        const column = newVector();
        column.set(Array.from({ length: draws }, (_value, i) => values[(i + first) % values.length] ?? 0));
        return column;
      });
      const [a, b, c, d, e, f, g, h] = made as Eight; // as many as there are values
      const outcomes: Float64Array[] = [];
      const noted = (column: Float64Array) => outcomes.push(column.slice());
      loops.noteReached(a, b, 5, 1);
      noted(a);
      loops.divide(c, b, d);
      noted(c);
      loops.setPrice(d, b, 100);
      noted(d);
      loops.addDue(e, b, f, 2);
      noted(e);
      loops.setRoom(e, b, 2);
      noted(e);
      loops.addOngoing(e, b, d, 3);
      noted(e);
      loops.setAnswered(e, b, f, 2.5, true);
      noted(e);
      loops.carry(e, b, c);
      noted(e);
      loops.drawPoisson(e, b, luck);
      noted(e);
      loops.drawBinomial(c, whole, f, luck);
      noted(c);
      loops.multiplyByLuck(c, b, luck.normal, 2);
      noted(c);
      loops.cap(f, 1);
      noted(f);
      loops.addPart(g, h, -1);
      noted(g);
      loops.addProduct(h, b, g, 3);
      noted(h);
      loops.multiply(h, g, b, 0.5);
      noted(h);
      loops.add(h, b);
      noted(h);
      loops.fill(a, 7);
      noted(a);
      loops.fill(a, loops.total(g));
      noted(a);
      return outcomes;
    };
    expect(outcomeOf(wasmKernel(draws))).toEqual(outcomeOf(plainKernel(draws)));
  });

  test('says when there are more columns than it has memory for', () => {
    const { newVector } = wasmKernel(10_000);
    const take = () => {
      for (let taken = 0; taken < 2000; taken += 1) newVector();
    };
    expect(take).toThrow('memory');
  });
});

describe('the quickest forecaster', () => {
  afterEach(() => void vi.unstubAllGlobals());

  const input = busyYear();

  test('answers in JavaScript where the browser compiles nothing', () => {
    const compiled = quickest({ draws }).forecast(input);
    vi.stubGlobal('WebAssembly', undefined);
    expect(quickest({ draws }).forecast(input)).toEqual(compiled);
  });

  test('answers in JavaScript where the plan has more vectors than the kernel has memory for', () => {
    const years = 60_000;
    const few = quietYear({ communities: ['c1', 'c2'].map((id) => community({ id })) });
    expect(() => forecasterOf({ draws: years, kernel: wasmKernel(years) }).forecast(few)).toThrow(KernelUnavailable);
    expect(quickest({ draws: years }).forecast(few).monthly.members[0]?.p50).toBeGreaterThan(0);
  });

  test('does not hide a mistake behind slower loops', () => {
    expect(() => quickest({ draws }).forecast({ ...input, communities: undefined as never })).toThrow(TypeError);
  });
});
