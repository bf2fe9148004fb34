import { describe, expect, test } from 'vitest';
import { countries, suggestedCurrency } from '#domain/country.ts';
import { convertMinor, exchangeRates, unitsPer } from '#domain/exchange.ts';
import { currencies, minorPerMajor } from '#domain/money.ts';
import { moneyText, shortMoneyText } from '#i18n/money-text.ts';
import { keptOf, writeTyped } from '#ui/numbers/number-kinds.ts';

describe('exchange rates', () => {
  test.each(currencies)('of %s say their year, grade and source', (currency) => {
    const { unitsPerUsd, year, grade, source } = exchangeRates[currency];
    expect(unitsPerUsd).toBeGreaterThan(0);
    expect(year).toBeGreaterThanOrEqual(2024);
    expect(source.name.length).toBeGreaterThan(5);
    // A rate that somebody published has an address; one without is a judgement and says so.
    if (currency !== 'USD') expect(source.url === undefined).toBe(grade === 'D');
  });

  test('go through the dollar', () => {
    expect(unitsPer('USD', 'RUB')).toBe(81);
    expect(unitsPer('RUB', 'USD')).toBeCloseTo(1 / 81, 12);
    expect(unitsPer('EUR', 'RUB')).toBeCloseTo(81 / 0.854, 9);
  });
});

describe('an amount in another currency', () => {
  test.each([
    ['210 pounds are some 3.5 million soms, whole ones', 21_000, 'GBP', 'UZS', 355_622_500],
    ['420 dollars are 34,020 roubles', 42_000, 'USD', 'RUB', 3_402_000],
    ['6,200 roubles are 77 dollars, whole ones', 620_000, 'RUB', 'USD', 7_700],
    ['12 dollars are 1,872 yen, which have no minor units', 1200, 'USD', 'JPY', 1872],
    ['a price of 40 roubles keeps its cents', 4000, 'RUB', 'USD', 49],
    ['nothing stays nothing', 0, 'USD', 'JPY', 0],
    ['the same currency changes nothing', 12_345, 'EUR', 'EUR', 12_345],
  ] as const)('%s', (_, amount, from, to, expected) => {
    expect(convertMinor(amount, from, to)).toBe(expected);
  });
});

describe('a currency without minor units', () => {
  test('is kept, written and read in whole ones', () => {
    expect(minorPerMajor('JPY')).toBe(1);
    expect(moneyText('en', 4200, 'JPY')).toBe('¥4,200');
    expect(moneyText('en', 5, 'JPY')).toBe('¥5');
    expect(shortMoneyText('en', 25_000, 'JPY')).toBe('¥25k');
    expect(keptOf('en', { kind: 'money', currency: 'JPY' }, '4,200')).toBe(4200);
    expect(writeTyped('en', { kind: 'money', currency: 'JPY' }, 4200)).toBe('4,200');
    expect(keptOf('en', { kind: 'money', currency: 'CAD' }, '42')).toBe(4200);
  });
});

test('every listed country suggests a currency, another country none', () => {
  for (const country of countries)
    if (country !== 'other') expect(currencies, country).toContain(suggestedCurrency(country));
  expect(suggestedCurrency('CA')).toBe('CAD');
  expect(suggestedCurrency('other')).toBeUndefined();
});
