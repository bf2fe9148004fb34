import { describe, expect, test } from 'vitest';
import { readPromise } from '#plan/promises/reading.ts';

const read = (line: string, language: 'en' | 'ru' = 'en') =>
  readPromise(line, { startMonth: '2027-01', currency: 'EUR', language });
const money = (major: number) => major * 100;

describe('a promise in words', () => {
  test.each([
    [
      '10,000 new followers in 3 months for 150,000',
      { figure: 'members', counting: 'gained', amount: 10_000, byMonth: 3, moneyMinor: money(150_000) },
    ],
    ['40 sales by month 3', { figure: 'sales', counting: 'inAll', amount: 40, byMonth: 3 }],
    ['20 leads a month by month 6', { figure: 'leads', counting: 'inMonth', amount: 20, byMonth: 6 }],
    [
      'engagement rate of 3.5% within half a year',
      { figure: 'engagementRate', counting: 'inMonth', amount: 0.035, byMonth: 6 },
    ],
    ['We grow to 12k subscribers by June', { figure: 'members', counting: 'inAll', amount: 12_000, byMonth: 6 }],
    ['cost per lead $12 by month 4', { figure: 'costPerLead', counting: 'inAll', amount: money(12), byMonth: 4 }],
    ['CPL 500, month 2', { figure: 'costPerLead', counting: 'inAll', amount: money(500), byMonth: 2 }],
    [
      '1,500 visits in 6 weeks on a budget of €900',
      { figure: 'visits', counting: 'inAll', amount: 1500, byMonth: 2, moneyMinor: money(900) },
    ],
    [
      '300 leads at 45 each in a quarter',
      { figure: 'leads', counting: 'inAll', amount: 300, byMonth: 3, moneyMinor: money(13_500) },
    ],
    ['$5 per follower in two months', { figure: 'costPerMember', counting: 'inAll', amount: money(5), byMonth: 2 }],
  ])('“%s” is read', (line, understood) => {
    expect(read(line)).toEqual({ understood, unread: [] });
  });

  test.each([
    [
      '10 000 новых подписчиков за 3 месяца за 150 000 ₽',
      { figure: 'members', counting: 'gained', amount: 10_000, byMonth: 3, moneyMinor: money(150_000) },
    ],
    ['40 продаж к третьему месяцу', { figure: 'sales', counting: 'inAll', amount: 40, byMonth: 3 }],
    [
      'приведём 10 тыс. подписчиков за полгода за 150 тыс. руб.',
      { figure: 'members', counting: 'gained', amount: 10_000, byMonth: 6, moneyMinor: money(150_000) },
    ],
    ['вырастем до 12 000 участников к июню', { figure: 'members', counting: 'inAll', amount: 12_000, byMonth: 6 }],
    ['20 заявок в месяц к 6-му месяцу', { figure: 'leads', counting: 'inMonth', amount: 20, byMonth: 6 }],
    [
      'вовлечённость 3,5 % через 4 месяца',
      { figure: 'engagementRate', counting: 'inMonth', amount: 0.035, byMonth: 4 },
    ],
    ['заявка по 500 ₽ в первом месяце', { figure: 'costPerLead', counting: 'inAll', amount: money(500), byMonth: 1 }],
    [
      'стоимость подписчика 45 рублей за квартал',
      { figure: 'costPerMember', counting: 'inAll', amount: money(45), byMonth: 3 },
    ],
    [
      '1000 подписчиков по 45 р. за два месяца',
      { figure: 'members', amount: 1000, byMonth: 2, moneyMinor: money(45_000) },
    ],
    [
      '2 500 переходов на сайт за 8 недель, бюджет 60 000',
      { figure: 'visits', counting: 'inAll', amount: 2500, byMonth: 2, moneyMinor: money(60_000) },
    ],
  ])('«%s» is read', (line, understood) => {
    expect(read(line, 'ru')).toEqual({ understood, unread: [] });
  });

  test('whether followers are gained or there in all is asked where the words do not say', () => {
    expect(read('10,000 followers in 3 months').understood).toEqual({ figure: 'members', amount: 10_000, byMonth: 3 });
  });

  test('what is not said is left open', () => {
    expect(read('a great community').understood).toEqual({});
    expect(read('lots of sales').understood).toEqual({ figure: 'sales', counting: 'inAll' });
    expect(read('500 likes by month 2').understood).toEqual({ amount: 500, byMonth: 2 });
  });

  test('a month beyond the year, and a number with no place, are named as not understood', () => {
    expect(read('40 sales in 18 months')).toEqual({
      understood: { figure: 'sales', counting: 'inAll', amount: 40 },
      unread: ['18'],
    });
    expect(read('40 sales from 7 posts by month 3').unread).toEqual(['7']);
  });

  test('of two results in one line each keeps its own number, whichever comes first', () => {
    const leads = { figure: 'leads', counting: 'inAll', amount: 500, byMonth: 6 };
    expect(read('500 обращений и 40 продаж за полгода', 'ru')).toEqual({ understood: leads, unread: ['40 продаж'] });
    expect(read('40 продаж и 500 новых обращений за полгода', 'ru')).toEqual({
      understood: leads,
      unread: ['40 продаж'],
    });
    expect(read('1,000 followers and 30 leads by month 3')).toEqual({
      understood: { ...leads, amount: 30, byMonth: 3 },
      unread: ['1,000 followers'],
    });
  });

  test('commas part thousands or fractions as the language of the words has it, whatever the page speaks', () => {
    expect(read('1,500 visits by month 3', 'ru').understood.amount).toBe(1500);
    expect(read('вовлечённость 1,5 % к 3-му месяцу', 'en').understood.amount).toBeCloseTo(0.015, 12);
  });

  test('any text is read without an error', () => {
    for (const line of ['', ' ', '%', '…', '10 000', 'за', '\u0000', '9'.repeat(400), '1.2.3.4', '((((', '₽₽ 5'])
      expect(() => read(line)).not.toThrow();
  });
});
