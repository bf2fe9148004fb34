import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Estimate, rangeOf } from '#domain/estimate.ts';
import { curvePath } from '#ui/numbers/curve-path.ts';

const estimate = (low: number, typical: number, high: number, scale: Estimate['scale'] = 'positive'): Estimate =>
  rangeOf({ name: 'cost', scale }, low, typical, high);

test('low, typical and high stand in order under the curve', () => {
  const marks = curvePath(estimate(100, 150, 300), 320, 56)?.marks ?? [];
  expect(marks.map((mark) => mark.x)).toEqual(marks.map((mark) => mark.x).toSorted((a, b) => a - b));
  expect(new Set(marks.map((mark) => mark.x)).size).toBe(3);
});

test('what is typical is likelier than what happens one time in ten', () => {
  const [low, typical, high] = curvePath(estimate(100, 150, 200), 320, 56)?.marks ?? [];
  expect(typical?.y).toBeLessThan(low?.y ?? 0);
  expect(typical?.y).toBeLessThan(high?.y ?? 0);
});

test('a known value has no curve', () => {
  expect(curvePath(estimate(5, 5, 5), 320, 56)).toBeUndefined();
});

test('every range that can be answered is drawn inside its box', () => {
  const three = fc
    .tuple(...[1, 2, 3].map(() => fc.double({ min: 1e-4, max: 0.9999, noNaN: true })))
    .map((values) => values.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(three, fc.constantFrom('positive' as const, 'share' as const), ([a = 0, b = 0, c = 0], scale) => {
      fc.pre(c > a * 1.001);
      const path = curvePath(estimate(a, b, c, scale), 320, 56);
      expect(path).toBeDefined();
      const numbers = [...(path?.area.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g) ?? [])];
      for (const [, x, y] of numbers) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(320);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(56);
      }
    }),
  );
});
