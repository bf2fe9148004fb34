import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arctangent, exponential, naturalLog, orderOfMagnitude, raised, tenTo } from '#domain/elementary.ts';

const near = (value: number, expected: number) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-13 * (1 + Math.abs(expected)));

describe('powers and logarithms that are the same in every browser', () => {
  test('agree with those of the platform to thirteen digits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (x, y) => {
          near(naturalLog(x), Math.log(x));
          near(raised(x, y), x ** y);
          near(exponential(y * 5), Math.exp(y * 5));
          near(arctangent(x), Math.atan(x));
        },
      ),
    );
  });

  test('know a power of ten to the last digit', () => {
    expect([tenTo(-5), tenTo(0), tenTo(22)]).toEqual([1e-5, 1, 1e22]);
    expect([0.00999, 0.01, 1, 999.999, 1000].map(orderOfMagnitude)).toEqual([-3, -2, 0, 2, 3]);
  });

  test('are the only ones a figure is made with', () => {
    const rooms = ['domain', 'plan', 'drafting', 'i18n', 'report', 'contractor', 'exports'];
    const differing =
      /Math\.(?:a?(?:sin|cos|tan)h?|atan2|cbrt|expm?1?|log(?:10|2|1p)?|pow)\(|(?:[^2\W]|\d\d|[)\]]) \*\* (?!2\b)/;
    const files = rooms.flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => `src/${room}/${name}`),
    );
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => differing.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
