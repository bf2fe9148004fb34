import { describe, expect, test } from 'vitest';
import { forecasterOf } from '#domain/forecaster.ts';
import { wasmKernel } from '#state/kernel/wasm-kernel.ts';
import { busyYear, withEdit } from '../bench/busy-year.ts';

describe('the compiled kernel', () => {
  test('same', () => {
    const k = forecasterOf({ kernel: wasmKernel(10_000) });
    const p = forecasterOf();
    for (let turn = 0; turn < 5; turn += 1) {
      const input = withEdit(busyYear(), turn * 7);
      expect(k.forecast(input)).toEqual(p.forecast(input));
    }
    const t: number[] = [];
    const u: number[] = [];
    for (let turn = 0; turn < 60; turn += 1) {
      const input = withEdit(busyYear(), turn);
      let s = performance.now();
      k.year(input);
      t.push(performance.now() - s);
      s = performance.now();
      p.year(input);
      u.push(performance.now() - s);
    }
    t.sort((a, b) => a - b);
    u.sort((a, b) => a - b);
    console.log('kernel', t[30], t[57], 'plain', u[30], u[57]);
  });
});
