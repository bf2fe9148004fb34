import { describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { growthFromPace } from '#domain/growth.ts';
import {
  chanceBand,
  ends,
  isRangeTold,
  marginOf,
  monthsCompared,
  monthsComparedOf,
  quantities,
} from './plain/agreement.ts';
import { businesses } from './plain/businesses.ts';
import { paceToReckonWith } from './plain/drawing.ts';
import { simulate, typicalRun } from './plain/plain-model.ts';

const plainDraws = 20_000;

describe.each(Object.entries(businesses))('of the %s', (_name, input) => {
  const ofEngine = forecast(input, { seed: 1 });

  test('the typical run is that of the model written plainly', () => {
    const run = typicalRun(input);
    const apart: string[] = [];
    for (const quantity of quantities)
      run.forEach((month, index) => {
        // Where there is no rate the engine says nought
        const [found, wanted] = [ofEngine.typical[quantity][index], month[quantity] ?? 0];
        const isSame =
          found === undefined || wanted === undefined
            ? found === wanted
            : Math.abs(found - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
        if (!isSame) apart.push(`${quantity} of month ${index + 1}: ${found}, plainly ${wanted}`);
      });
    expect(apart).toEqual([]);
  });

  test('the range of simulated years is that of the model written plainly', () => {
    const years = simulate(input, { draws: plainDraws, seed: 2, luck: true }, monthsCompared);
    const apart: string[] = [];
    for (const quantity of quantities.filter(isRangeTold))
      for (const t of monthsComparedOf(quantity)) {
        const [found, plain] = [ofEngine.monthly[quantity][t - 1], years.ofMonth(quantity, t)];
        for (const [end, share] of ends) {
          const [value, wanted] = [found?.[end] ?? Number.NaN, plain[end]];
          const margin = marginOf(input, quantity, plain, end);
          const [low, high] = chanceBand(years.values(quantity, t), share, ofEngine.draws);
          const isNear = value >= Math.min(low, wanted - margin) && value <= Math.max(high, wanted + margin);
          const isNone = value === 0 && Number.isNaN(wanted);
          if (!isNear && !isNone) apart.push(`${quantity} of month ${t}, ${end}: ${value}, plainly ${wanted}`);
        }
      }
    expect(apart).toEqual([]);
  }, 60_000);
});

test.each([0.3, 0.04, 0, -0.01, -0.2])('a measured pace of %d is reckoned with as the plain model does', (pace) => {
  const { netShare } = growthFromPace('pace', pace);
  expect(netShare.typical).toBeCloseTo(paceToReckonWith(pace), 12);
  expect(netShare.kind).toBe('measured');
});
