import { assert, constantFrom, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { plainNumber } from '#i18n/plain-number.ts';

const byIntl = (language: string, value: number, maximumFractionDigits: number) =>
  new Intl.NumberFormat(language, { maximumFractionDigits, signDisplay: 'negative', useGrouping: true })
    .format(value)
    .replace(/[\u202f\u2009 ]/g, '\u00a0')
    .replace('-', '\u2212');

test.each([
  [1234.5, 1, '1,234.5', '1\u00a0234,5'],
  [1.005, 2, '1.01', '1,01'],
  [-0.04, 1, '0', '0'],
  [-1234567, 0, '\u22121,234,567', '\u22121\u00a0234\u00a0567'],
  [0.5, 0, '1', '1'],
  [1e21, 0, '1,000,000,000,000,000,000,000', '1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000'],
  [9e-323, 2, '0', '0'],
])('%d to %i places is written %s, and %s in Russian', (value, decimals, english, russian) => {
  expect([plainNumber('en', value, decimals), plainNumber('ru', value, decimals)]).toEqual([english, russian]);
});

test('every number is written as the browser’s own formatter writes it', () => {
  assert(
    property(
      constantFrom(...languages),
      integer({ min: 0, max: 6 }),
      double(),
      integer({ min: -10_000_000, max: 10_000_000 }),
      (language, decimals, value, count) => {
        for (const each of [value, count, count / 1000, count / 8])
          expect(plainNumber(language, each, decimals)).toBe(byIntl(language, each, decimals));
      },
    ),
    { numRuns: 300 },
  );
});
