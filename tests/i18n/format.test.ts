import { describe, expect, test } from 'vitest';
import { currencies, minorPerMajor } from '#domain/money.ts';
import type { Month } from '#domain/month.ts';
import { formatsFor } from '#i18n/format.ts';

const en = formatsFor('en');
const ru = formatsFor('ru');

describe('numbers', () => {
  test('thousands are parted as the language does, without a space that breaks the line', () => {
    expect(en.number(1234567)).toBe('1,234,567');
    expect(ru.number(1234567)).toBe('1\u00a0234\u00a0567');
    expect(ru.number(1234.56, 1)).toBe('1\u00a0234,6');
  });

  test('a minus is a minus sign, and nothing is minus zero', () => {
    expect(en.number(-1200)).toBe('\u22121,200');
    expect(ru.number(-0.2)).toBe('0');
  });
});

describe('money', () => {
  test('on an axis it is short', () => {
    expect(en.moneyShort(20_000_00, 'EUR')).toBe('€20k');
    expect(en.moneyShort(-1_250_000_00, 'USD')).toBe('\u2212$1.25m');
    expect(ru.moneyShort(1_500_000_00, 'RUB')).toBe('1,5\u00a0млн\u00a0₽');
    expect(ru.moneyShort(-50_000_00, 'RUB')).toBe('\u221250\u00a0тыс.\u00a0₽');
    expect(en.moneyShort(500_00, 'EUR')).toBe('€500');
  });

  test('has no fractions from ten major units up', () => {
    expect(en.money(123_456_78, 'USD')).toBe('$123,457');
    expect(ru.money(123_456_78, 'RUB')).toBe('123\u00a0457\u00a0₽');
    expect(en.money(10_40, 'EUR')).toBe('€10');
  });

  test('has both digits of a fraction below ten major units, and none where the price is whole', () => {
    expect(en.money(3_40, 'GBP')).toBe('£3.40');
    expect(ru.money(9_99, 'RUB')).toBe('9,99\u00a0₽');
    expect(ru.money(5_00, 'RUB')).toBe('5\u00a0₽');
    expect(en.money(0, 'USD')).toBe('$0');
  });

  test('a loss shows its minus before the sign of the currency', () => {
    expect(en.money(-120_000, 'USD')).toBe('\u2212$1,200');
    expect(en.money(-120_000, 'PLN')).toBe('\u2212PLN\u00a01,200');
    expect(ru.money(-120_000, 'USD')).toBe('\u22121\u00a0200\u00a0$');
  });

  test('every currency has its sign in both languages', () => {
    for (const currency of currencies)
      for (const formats of [en, ru])
        expect(formats.money(1_000 * minorPerMajor(currency), currency)).toMatch(/^\S+.*1.000|^1.000\u00a0\S+$/u);
  });
});

describe('shares', () => {
  test.each([
    [0.0036, '0.36%', '0,36\u00a0%'],
    [0.0123, '1.23%', '1,23\u00a0%'],
    [0.15, '15%', '15\u00a0%'],
    [0.125, '12.5%', '12,5\u00a0%'],
    [0.000123, '0.012%', '0,012\u00a0%'],
    [0.07, '7%', '7\u00a0%'],
    [0, '0%', '0\u00a0%'],
    [1, '100%', '100\u00a0%'],
    [-0.42, '\u221242%', '\u221242\u00a0%'],
  ])('%d keeps at least two significant digits', (share, english, russian) => {
    expect(en.share(share)).toBe(english);
    expect(ru.share(share)).toBe(russian);
  });
});

describe('months and days', () => {
  test('a month is named as the language names it', () => {
    expect(en.month('2027-08')).toBe('August 2027');
    expect(ru.month('2027-08')).toBe('август 2027');
    expect([en.monthShort('2027-09'), ru.monthShort('2027-09')]).toEqual(['Sep', 'сен']);
    expect(en.day('2027-08-31')).toBe('31 August 2027');
    expect(ru.day('2027-05-01')).toBe('1\u00a0мая 2027');
  });

  test('after «в» a Russian month stands in the prepositional case, all twelve of them', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2027-${String(i + 1).padStart(2, '0')}` as Month);
    expect(months.map((month) => ru.inMonth(month)).join(', ')).toBe(
      'в январе 2027, в феврале 2027, в марте 2027, в апреле 2027, в мае 2027, в июне 2027, ' +
        'в июле 2027, в августе 2027, в сентябре 2027, в октябре 2027, в ноябре 2027, в декабре 2027',
    );
    expect(en.inMonth('2027-08')).toBe('in August 2027');
  });
});

test('a list ends with "and" without a comma before it', () => {
  expect(en.list(['VK', 'Telegram', 'YouTube'])).toBe('VK, Telegram and YouTube');
  expect(ru.list(['VK', 'Telegram', 'YouTube'])).toBe('VK, Telegram и YouTube');
});

test('nothing contains a space that differs from engine to engine', () => {
  const texts = [ru.number(1e9), ru.money(1e11, 'RUB'), ru.share(12.5), en.money(1e11, 'UZS')];
  for (const text of texts) expect(text).not.toMatch(/[\u202f\u2009 ]/);
});
