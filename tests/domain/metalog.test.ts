import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTooLopsided, quantileOf } from '#domain/metalog.ts';
import { drawsOf } from '#domain/years/draws.ts';
import { percentiles, spreadOf } from '#domain/years/percentile.ts';
import { orderOf } from '#domain/years/permutation.ts';
import { known, range } from './running-shoes.ts';

describe('an estimate', () => {
  test('passes through its three numbers', () => {
    const price = range('price', [40, 70, 140], 'positive');
    expect(quantileOf(price)(0.1)).toBeCloseTo(40, 9);
    expect(quantileOf(price)(0.5)).toBeCloseTo(70, 9);
    expect(quantileOf(price)(0.9)).toBeCloseTo(140, 9);
  });

  test('can be followed by hand between them', () => {
    // r = (ln 2)/(ln 4) = ½, so the last term is nought: ln Q(0.75) = ln 100 + ln 4/(2 ln 9) · ln 3
    const price = range('price', [50, 100, 200], 'positive');
    const lnQ = Math.log(100) + (Math.log(4) / (2 * Math.log(9))) * Math.log(3);
    expect(quantileOf(price)(0.75)).toBeCloseTo(Math.exp(lnQ), 9);
  });

  test('of a share never leaves 0 to 1', () => {
    fc.assert(
      fc.property(
        fc.tuple(...[1, 2, 3].map(() => fc.double({ min: 0.001, max: 0.999, noNaN: true }))),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (three, y) => {
          const [low = 0, typical = 0, high = 0] = three.toSorted((a, b) => a - b);
          const value = quantileOf(range('share', [low, typical, high]))(y);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('that is too lopsided says so and uses the nearest shape', () => {
    expect(isTooLopsided(range('x', [100, 101, 400], 'positive'))).toBe(true);
    expect(isTooLopsided(range('x', [100, 200, 400], 'positive'))).toBe(false);
    expect(isTooLopsided(known('x', 5, 'positive'))).toBe(false);
  });

  test('grows with every share of years', () => {
    const growth = range('growth', [0.008, 0.013, 0.023]);
    const values = Array.from({ length: 99 }, (_, index) => quantileOf(growth)((index + 1) / 100));
    expect(values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))).toBe(true);
  });

  test('with nothing at its low end starts at a hundredth of the middle', () => {
    expect(quantileOf(range('x', [0, 100, 10_000], 'positive'))(0.1)).toBeCloseTo(1, 9);
  });
});

describe('draws', () => {
  const examples = [
    range('price', [40, 70, 140], 'positive'),
    range('share', [0.02, 0.06, 0.2]),
    range('skew', [100, 130, 400], 'positive'),
  ];

  test.each(examples)('of $name have its mean within 1 % of the integral', (estimate) => {
    const count = 10_000;
    const drawn = drawsOf(estimate, count, 1).reduce((sum, value) => sum + value, 0) / count;
    const steps = 200_000;
    let integral = 0;
    for (let i = 0; i < steps; i += 1)
      integral += quantileOf(estimate)(Math.min(0.99, Math.max(0.01, (i + 0.5) / steps))) / steps;
    expect(Math.abs(drawn / integral - 1)).toBeLessThan(0.01);
  });

  test.each(examples)('of $name have its three numbers within 2 %', (estimate) => {
    const { p10, p50, p90 } = spreadOf(drawsOf(estimate, 10_000, 1));
    expect(Math.abs(p10 / estimate.low - 1)).toBeLessThan(0.02);
    expect(Math.abs(p50 / estimate.typical - 1)).toBeLessThan(0.02);
    expect(Math.abs(p90 / estimate.high - 1)).toBeLessThan(0.02);
  });

  test('take one value from each stratum', () => {
    expect([...orderOf('any', 500, 1)].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, i) => i));
  });

  test('come in an order of their own for every estimate and seed', () => {
    expect(orderOf('a', 200, 1)).not.toEqual(orderOf('b', 200, 1));
    expect(orderOf('a', 200, 1)).not.toEqual(orderOf('a', 200, 2));
  });

  test('of two estimates are not tied to each other', () => {
    const [one, other] = [orderOf('c1.churnShare', 10_000, 1), orderOf('c1.clickShare', 10_000, 1)];
    const mean = 4999.5;
    let [tie, spread] = [0, 0];
    one.forEach((rank, i) => {
      tie += (rank - mean) * ((other[i] ?? 0) - mean);
      spread += (rank - mean) ** 2;
    });
    expect(Math.abs(tie / spread)).toBeLessThan(0.03);
  });
});

describe('percentiles', () => {
  test('are those of a plain sort, whatever the numbers', () => {
    const ugly = fc.array(
      fc.oneof(fc.constantFrom(0, 0, 0, 1e12, -1e12, 5), fc.double({ noNaN: true, noDefaultInfinity: true })),
      { minLength: 1, maxLength: 300 },
    );
    fc.assert(
      fc.property(ugly, (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const shares = [0.1, 0.2, 0.5, 0.8, 0.9];
        const plain = shares.map((share) => {
          const place = (sorted.length - 1) * share;
          const below = sorted[Math.floor(place)] ?? 0;
          const above = sorted[Math.ceil(place)] ?? 0;
          return below + (place - Math.floor(place)) * (above - below);
        });
        percentiles(Float64Array.from(numbers), shares).forEach((value, index) => {
          expect(value === plain[index] || Math.abs(value - (plain[index] ?? 0)) < 1e-3).toBe(true);
        });
      }),
    );
  });

  test('lie between two values in proportion', () => {
    // Type 7: place 0.1 × 4 = 0.4 of the way from the first to the second
    expect(spreadOf(Float64Array.of(50, 10, 40, 20, 30)).p10).toBeCloseTo(10 + 0.4 * 10, 12);
  });
});
