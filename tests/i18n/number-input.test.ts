import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { readNumber, readShare, writeNumber, writeShare } from '#i18n/number-input.ts';

describe('numbers as people type them', () => {
  test.each([
    ['1234', 1234],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234.5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ["1'234", 1234],
    ['1,5', 1.5],
    ['0,123', 0.123],
    ['.5', 0.5],
    ['5.', 5],
    ['10k', 10_000],
    ['1.5m', 1_500_000],
    ['2 million', 2_000_000],
    ['$1,200', 1200],
    ['£3.40', 3.4],
    ['1,200 USD', 1200],
    ['15 %', 15],
    ['~500', 500],
    ['+7', 7],
    ['-5', -5],
    ['\u22125', -5],
    ['- $5', -5],
    ['１２３', 123],
  ])('in English %s is %d', (typed, meant) => {
    expect(readNumber('en', typed)).toBe(meant);
  });

  test.each([
    ['1 234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234', 1234],
    ['1,234', 1.234],
    ['1.234', 1.234],
    ['1.234.567', 1234567],
    ['1,234.5', 1234.5],
    ['10 тыс', 10_000],
    ['10 тыс. руб.', 10_000],
    ['10тыс.', 10_000],
    ['1,5 млн', 1_500_000],
    ['1,5 млн ₽', 1_500_000],
    ['2М', 2_000_000],
    ['10К', 10_000],
    ['3 тысячи рублей', 3000],
    ['1 200 р.', 1200],
    ['1200р', 1200],
    ['12 000 сум', 12_000],
    ['15%', 15],
    ['−7,5', -7.5],
  ])('in Russian %s is %d', (typed, meant) => {
    expect(readNumber('ru', typed)).toBe(meant);
  });

  test.each([
    '',
    '   ',
    'about ten',
    '10-20',
    '1 23',
    '12 5000',
    '1.2.3',
    '1,23,4',
    '1e5',
    'k',
    '-',
    '.',
    '5 apples',
    '10 20',
  ])('what is no number is not guessed: "%s"', (typed) => {
    for (const language of languages) expect(readNumber(language, typed)).toBeUndefined();
  });

  test('a number too long for a computer is not understood', () => {
    expect(readNumber('en', '9'.repeat(400))).toBeUndefined();
  });
});

describe('shares', () => {
  test.each(['15 %', '15%', '15', '15,0', '15\u00a0%'])('%s is fifteen hundredths', (typed) => {
    for (const language of languages) expect(readShare(language, typed)).toBe(0.15);
  });

  test('a share written into a field is read back as the same share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom(...languages), (millionths, language) => {
        const share = Number(`${millionths}e-7`);
        expect(readShare(language, writeShare(language, share))).toBe(share);
      }),
    );
  });
});

test('a number written into a field is read back as the same number', () => {
  const plain = fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-4);
  fc.assert(
    fc.property(plain, fc.constantFrom(...languages), (value, language) => {
      expect(readNumber(language, writeNumber(language, value))).toBe(value === 0 ? 0 : value);
    }),
    { numRuns: 2000 },
  );
});

test('no typed text breaks the reading, and what is understood is a finite number', () => {
  const marks = fc.constantFrom('1', '0', '9', '.', ',', ' ', '-', '%', 'k', 'м', 'тыс', '₽', '\u00a0', '\u200f', "'");
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(marks, { maxLength: 12 }).map((m) => m.join('')),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom(...languages), (text, language) => {
      const value = readNumber(language, text);
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
