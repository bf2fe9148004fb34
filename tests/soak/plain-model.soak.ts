import { expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import {
  ends,
  isRangeTold,
  marginOf,
  monthsCompared,
  monthsComparedOf,
  quantities,
} from '../domain/plain/agreement.ts';
import { businesses } from '../domain/plain/businesses.ts';
import { simulate } from '../domain/plain/plain-model.ts';

const [plainDraws, seeds] = [200_000, 16];

/** One forecast of 10,000 years wanders by more than three in a hundred at its ends; the mean of sixteen does not. */
test.each(Object.entries(businesses))(
  'sixteen forecasts of the %s have on average the P10, P50 and P90 of 200,000 years of the model written plainly',
  (_name, input) => {
    const years = simulate(input, { draws: plainDraws, seed: 1, luck: true }, monthsCompared);
    const forecasts = Array.from({ length: seeds }, (_seed, index) => forecast(input, { seed: index + 1 }).monthly);
    const apart: string[] = [];
    for (const quantity of quantities.filter(isRangeTold))
      for (const t of monthsComparedOf(quantity)) {
        const plain = years.ofMonth(quantity, t);
        for (const [end] of ends) {
          const values = forecasts.map((monthly) => monthly[quantity][t - 1]?.[end] ?? Number.NaN);
          const mean = values.reduce((sum, value) => sum + value, 0) / seeds;
          // Where nothing is posted there is no rate, which the forecast writes as 0.
          const isNone = mean === 0 && Number.isNaN(plain[end]);
          const isNear = Math.abs(mean - plain[end]) <= marginOf(input, quantity, plain, end);
          if (!isNear && !isNone) apart.push(`${quantity} of month ${t}, ${end}: ${mean}, plainly ${plain[end]}`);
        }
      }
    expect(apart).toEqual([]);
  },
);
