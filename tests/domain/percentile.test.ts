import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentiles, spreadOf } from '#domain/years/percentile.ts';
import { scattered, uglyShapes } from './ugly-columns.ts';

const shares = [0.1, 0.2, 0.5, 0.8, 0.9] as const;

/** Type 7 by a plain sort. */
function sorted(numbers: readonly number[]): readonly number[] {
  const inOrder = numbers.toSorted((a, b) => a - b);
  return shares.map((share) => {
    const place = (inOrder.length - 1) * share;
    const [below = 0, above = 0] = [inOrder[Math.floor(place)], inOrder[Math.ceil(place)]];
    return below === above ? below : below + (place - Math.floor(place)) * (above - below);
  });
}

describe('percentiles', () => {
  test('of eleven numbers in a row are the second, third, sixth, ninth and tenth', () => {
    // Places (11 − 1) × 0.1 = 1, 2, 5, 8, 9, counted from nought: no number has to be split
    const numbers = [100, 0, 90, 10, 80, 20, 70, 30, 60, 40, 50];
    expect(spreadOf(Float64Array.from(numbers))).toEqual({ p10: 10, p20: 20, p50: 50, p80: 80, p90: 90 });
  });

  test('of two numbers lie between them', () => {
    // 10 + 0.1 × (20 − 10) = 11
    expect(spreadOf(Float64Array.of(20, 10))).toEqual({ p10: 11, p20: 12, p50: 15, p80: 18, p90: 19 });
  });

  test('of one number are that number', () => {
    expect(spreadOf(Float64Array.of(7))).toEqual({ p10: 7, p20: 7, p50: 7, p80: 7, p90: 7 });
  });

  test.each(uglyShapes)('of ten thousand numbers %s are those of a plain sort', (_, shape) => {
    const numbers = scattered(10_000).map(shape);
    expect(percentiles(Float64Array.from(numbers), shares)).toEqual(sorted(numbers));
  });

  test('of any numbers are those of a plain sort', () => {
    const numbers = fc.array(
      fc.oneof(
        fc.constantFrom(0, 0, 1, -1, 1e12),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
      ),
      { minLength: 400, maxLength: 1500 },
    );
    fc.assert(
      fc.property(numbers, (any) => {
        // Adding nought makes −0 and 0, which no order tells apart, one number
        const found = percentiles(Float64Array.from(any), shares).map((value) => value + 0);
        expect(found).toEqual(sorted(any).map((value) => value + 0));
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test('leave the numbers in their order', () => {
    const column = Float64Array.from(scattered(2000));
    spreadOf(column);
    expect([...column]).toEqual(scattered(2000));
  });
});
