import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp2, log2, powerOf } from '#domain/elementary.ts';
import { luckSpreads } from '#domain/luck-spreads.ts';
import { binomialAt, poissonAt } from '#domain/years/counts.ts';
import { type LuckKind, luckOf, withoutLuck } from '#domain/years/luck.ts';
import { normalQuantile, studentQuantile } from '#domain/years/quantiles.ts';

const draws = 10_000;
const luck = luckOf({ draws, seed: 1, spreads: luckSpreads }, () => new Float32Array(draws));
const sorted = (kind: LuckKind) => Float64Array.from(luck.of(kind, 'any')).toSorted();
const meanOf = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe('luck', () => {
  test('is the same for the same name, and another for another', () => {
    expect(luck.of('growth', 'c1 3')).toBe(luck.of('growth', 'c1 3'));
    expect(luck.of('growth', 'c1 4')).not.toEqual(luck.of('growth', 'c1 3'));
    const again = luckOf({ draws, seed: 1, spreads: luckSpreads }, () => new Float32Array(draws));
    expect(again.of('growth', 'c1 3')).toEqual(luck.of('growth', 'c1 3'));
  });

  test.each(['growth', 'engagement', 'response', 'results'] as const)('of a month of %s has a mean of 1', (kind) => {
    expect(meanOf(sorted(kind))).toBeCloseTo(1, 3);
  });

  test('of a year of growth has a middle of 1: half of the years are below their pace', () => {
    const years = sorted('yearOfGrowth');
    expect(years[draws / 2]).toBeCloseTo(1, 3);
    // One year in ten has less than e^(−1.2816 × 0.8) of its pace
    expect(years[draws / 10]).toBeCloseTo(Math.exp(-1.2816 * 0.8), 3);
  });

  test('of what nobody planned lies around nothing, and never beyond a twentieth', () => {
    const drifts = sorted('drift');
    expect(meanOf(drifts)).toBeCloseTo(0, 6);
    expect(drifts[0]).toBeCloseTo(-0.05, 7);
    expect(drifts.at(-1)).toBeCloseTo(0.05, 7);
    // Student's t with three degrees of freedom: one in ten above 1.6377
    expect(drifts[draws * 0.9]).toBeCloseTo(0.005 * 1.6377, 5);
  });

  test('has one draw for the uniform and the normal number of a name', () => {
    const [uniform, normal] = [luck.of('uniform', 'leads 3'), luck.of('normal', 'leads 3')];
    for (const i of [0, 17, 4711]) expect(normal[i]).toBeCloseTo(normalQuantile(uniform[i] ?? 0), 2);
  });

  test('switched off moves nothing', () => {
    const off = withoutLuck(3);
    expect([...off.of('growth', 'c1'), ...off.of('drift', 'c1')]).toEqual([1, 1, 1, 0, 0, 0]);
    expect(off.isWhole).toBe(false);
  });
});

describe('quantiles', () => {
  test.each([
    [0.5, 0],
    [0.9, 1.281_551_565_5],
    [0.975, 1.959_963_984_5],
    [0.000_05, -3.890_591_886_4],
  ])('of a normal quantity: %d is at %d', (y, z) => {
    expect(normalQuantile(y)).toBeCloseTo(z, 9);
  });

  // As printed in every table of Student's t with three degrees of freedom
  test.each([
    [0.5, 0],
    [0.9, 1.637_744],
    [0.975, 3.182_446],
    [0.005, -5.840_909],
  ])('of Student’s t: %d is at %d', (y, t) => {
    expect(studentQuantile(y)).toBeCloseTo(t, 5);
  });
});

describe('powers made of additions and multiplications', () => {
  test('are those of the language to thirteen digits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 130, noNaN: true }),
        (share, power) => {
          const expected = share ** power;
          expect(Math.abs(powerOf(share, power) - expected)).toBeLessThanOrEqual(1e-11 * expected + 1e-300);
          expect(Math.abs(log2(share) - Math.log2(share))).toBeLessThanOrEqual(
            1e-13 * (1 + Math.abs(Math.log2(share))),
          );
        },
      ),
    );
    expect(exp2(-30 * Math.LOG2E)).toBeCloseTo(Math.exp(-30), 25);
    expect(powerOf(0, 3)).toBe(0);
    expect(powerOf(1, 3)).toBe(1);
  });
});

describe('counts of people', () => {
  const uniforms = Array.from({ length: 4000 }, (_, rank) => (rank + 0.5) / 4000);
  const anyMean = fc.double({ min: 0.01, max: 300, noNaN: true });

  test('have the mean and the variance of a Poisson count', () => {
    fc.assert(
      fc.property(anyMean, (mean) => {
        const counts = uniforms.map((y) => poissonAt(mean, y, normalQuantile(y)));
        const found = meanOf(counts);
        expect(Math.abs(found - mean)).toBeLessThan(0.002 * mean + 0.002);
        expect(Math.abs(meanOf(counts.map((count) => (count - found) ** 2)) / mean - 1)).toBeLessThan(0.05);
      }),
      { numRuns: 40 },
    );
  });

  test('of those who buy are whole, never more than those who asked, and have the mean of a Binomial count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
        const counts = uniforms.map((y) => binomialAt(trials, share, y, normalQuantile(y)));
        expect(counts.every((count) => Number.isInteger(count) && count >= 0 && count <= trials)).toBe(true);
        expect(Math.abs(meanOf(counts) - trials * share)).toBeLessThan(0.003 * trials * share + 0.01);
      }),
      { numRuns: 60 },
    );
  });

  test('of nobody are nobody, and of a certain share everybody', () => {
    expect([poissonAt(0, 0.999, 3), binomialAt(0, 0.5, 0.9, 1), binomialAt(7, 1, 0.1, -1)]).toEqual([0, 0, 7]);
  });
});
