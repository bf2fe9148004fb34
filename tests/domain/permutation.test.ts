import { expect, test } from 'vitest';
import { quantileOf } from '#domain/metalog.ts';
import { drawsOf } from '#domain/years/draws.ts';
import { stratumMiddle } from '#domain/years/permutation.ts';
import { range } from './running-shoes.ts';

test('ten strata are taken in their middles', () => {
  // (0 + ½)/10, (1 + ½)/10 … (9 + ½)/10
  const middles = Array.from({ length: 10 }, (_, rank) => stratumMiddle(rank, 10));
  expect(middles.map((y) => Number(y.toFixed(9)))).toEqual([
    0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95,
  ]);
});

test('the outermost strata are kept off the tails', () => {
  // (0 + ½)/10,000 = 0.00005 and (9,999 + ½)/10,000 = 0.99995 would be tails nobody has estimated
  expect(stratumMiddle(0, 10_000)).toBe(0.01);
  expect(stratumMiddle(9999, 10_000)).toBe(0.99);
});

test('an estimate is drawn once from each stratum, whatever the order', () => {
  const price = range('price', [40, 70, 140], 'positive');
  const expected = [0.125, 0.375, 0.625, 0.875].map((y) => quantileOf(price)(y));
  const drawn = [...drawsOf(price, 4, 1)].toSorted((a, b) => a - b);
  drawn.forEach((value, index) => {
    expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 9);
  });
});
