import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { forecasterOf } from '#domain/forecaster.ts';
import { busyYear, withEdit } from '../bench/busy-year.ts';
import { anyForecastInput } from './any-forecast-input.ts';

const options = { draws: 60 };

/** A year of which any part may come from another year: an owner going back and forth between answers. */
const anyEdit = fc.tuple(anyForecastInput, fc.subarray(Object.keys(busyYear()) as (keyof ForecastInput)[])); // the keys of a forecast input

function edited(input: ForecastInput, [other, fields]: readonly [ForecastInput, readonly (keyof ForecastInput)[]]) {
  const changes = Object.fromEntries(fields.map((field) => [field, other[field]]));
  return { ...input, ...changes };
}

test('after any edits the forecast is that of somebody who begins with the last of them', () => {
  fc.assert(
    fc.property(anyForecastInput, fc.array(anyEdit, { maxLength: 5 }), (first, edits) => {
      const forecaster = forecasterOf(options);
      let input = first;
      for (const edit of edits) {
        forecaster.forecast(input);
        input = edited(input, edit);
      }
      expect(forecaster.forecast(input)).toEqual(forecast(input, options));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('every estimate of a year, moved by itself, moves the forecast as if it were the first', () => {
  const input = busyYear();
  const forecaster = forecasterOf(options);
  for (let turn = 0; turn < 60; turn += 1) {
    const moved = withEdit(input, turn);
    expect(forecaster.forecast(moved)).toEqual(forecast(moved, options));
  }
});
