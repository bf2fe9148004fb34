import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Currency, currencies } from '#domain/money.ts';
import { languages } from '#i18n/language.ts';
import { type Asked, readTypedNumber, type TypedNumber } from '#i18n/typed-number.ts';

const fields = {
  fee: { kind: 'money', about: 'Fee a month' },
  price: { kind: 'money', about: 'What does an order cost?' },
  members: { kind: 'count', about: 'Members today members' },
  leads: { kind: 'count', about: 'Enquiries a month enquiries a month' },
  hours: { kind: 'decimal', about: 'Own time hours a week' },
  months: { kind: 'count', about: 'For how many months months' },
  er: { kind: 'share', about: 'Engagement rate' },
  гонорар: { kind: 'money', about: 'Сколько стоит работа? в месяц' },
  чек: { kind: 'money', about: 'Сколько клиент платит за один заказ?' },
  участники: { kind: 'count', about: 'Сколько в нём подписчиков сегодня? участников' },
  обращения: { kind: 'count', about: 'На сколько обращений хватит команды? обр. в месяц' },
  часы: { kind: 'decimal', about: 'Сколько времени дают свои люди? ч в неделю' },
  срок: { kind: 'count', about: 'Сколько месяцев подготовки? мес.' },
  вовлечённость: { kind: 'share', about: 'Какая вовлечённость сегодня?' },
} satisfies Record<string, Asked>;

type Field = keyof typeof fields;
const isRussian = (field: string) => /[а-я]/.test(field);
const read = (field: Field, typed: string) => readTypedNumber(isRussian(field) ? 'ru' : 'en', typed, fields[field]);

const number = (value: number): TypedNumber => ({ kind: 'number', value });
const range = (low: number, high: number): TypedNumber => ({ kind: 'range', low, high });

describe('an amount with the words people put behind it', () => {
  test.each<readonly [Field, string, number]>([
    ['чек', '60 т.р.', 60_000],
    ['чек', '60 тр', 60_000],
    ['чек', '60т.р.', 60_000],
    ['чек', '50т', 50_000],
    ['чек', '12 т. р.', 12_000],
    ['чек', '1,5 млн руб.', 1_500_000],
    ['чек', '25 тыс.р', 25_000],
    ['чек', '900 грн', 900],
    ['гонорар', '15 000 ₽/мес', 15_000],
    ['гонорар', '60 тыс. руб. в месяц', 60_000],
    ['гонорар', '3 т.р./мес', 3000],
    ['гонорар', '100т.р./мес.', 100_000],
    ['гонорар', '50 т.р./месяц', 50_000],
    ['гонорар', '25 Т.Р. в месяц', 25_000],
    ['гонорар', '200т.р. в месяц', 200_000],
    ['гонорар', '25 000 руб/мес', 25_000],
    ['гонорар', '35 000 рублей ежемесячно', 35_000],
    ['участники', '10 000 чел', 10_000],
    ['участники', '100к подписчиков', 100_000],
    ['участники', '8,31 тыс. подписчиков', 8310],
    ['участники', '11,7 тыс. подписчиков', 11_700],
    ['участники', '8 млн подписчиков', 8_000_000],
    ['обращения', '30 заявок в месяц', 30],
    ['обращения', '40 лидов/мес', 40],
    ['часы', '6 ч/нед', 6],
    ['часы', '10 часов в неделю', 10],
    ['срок', '2 мес.', 2],
    ['срок', '3 месяца', 3],
    ['вовлечённость', '4,2 %', 4.2],
    ['fee', '60K/mo', 60_000],
    ['fee', '$1,500/mo', 1500],
    ['fee', '$120k/month', 120_000],
    ['fee', '$25k / month', 25_000],
    ['fee', '£900 per month', 900],
    ['fee', '1,200 dollars a month', 1200],
    ['fee', '2.5k pcm', 2500],
    ['members', '11.7K followers', 11_700],
    ['members', '3,400 people', 3400],
    ['members', '1.2m subscribers', 1_200_000],
    ['leads', '15K leads/month', 15_000],
    ['leads', '139 leads per month', 139],
    ['leads', '40 enquiries', 40],
    ['hours', '6 hrs/week', 6],
    ['fee', '1500/m', 1500],
    ['fee', 'EUR 1.500,00', 1500],
    ['fee', '1500.-', 1500],
    ['price', '$25 per order', 25],
    ['price', '12.50 each', 12.5],
    ['price', '25 bucks', 25],
    ['er', '4.2 percent', 4.2],
    ['er', '4.2pct', 4.2],
    ['leads', '20 calls a month', 20],
    ['members', '1,200 ppl', 1200],
    ['чек', '15 тыр', 15_000],
    ['чек', '450 руб за заказ', 450],
    ['чек', '450 за штуку', 450],
    ['обращения', '20 шт. в месяц', 20],
    ['обращения', '30 звонков в месяц', 30],
    ['участники', '1 800 подп.', 1800],
    ['вовлечённость', '4,2 процента', 4.2],
    ['months', '3 months', 3],
  ])('%s: %s is %d', (field, typed, meant) => {
    expect(read(field, typed)).toEqual(number(meant));
  });

  test.each<readonly [Field, string]>([
    ['чек', '60 тыс. руб. в месяц'],
    ['часы', '40 часов в месяц'],
    ['участники', '30 заявок'],
    ['обращения', '100 подписчиков в месяц'],
    ['гонорар', '500 в день'],
    ['price', '$60/mo'],
    ['hours', '20 a month'],
    ['members', '40 leads'],
    ['members', '5 apples'],
    ['leads', '15 a week'],
    ['leads', '$25'],
    ['обращения', '300 ₽'],
    ['price', '25 per follower'],
    ['чек', '450 за подписчика'],
  ])('%s: a word that is not the field’s own is not passed over: %s', (field, typed) => {
    expect(read(field, typed)).toEqual({ kind: 'unread' });
  });
});

describe('a range', () => {
  test.each<readonly [Field, string, number, number]>([
    ['чек', '30–50', 30, 50],
    ['чек', 'от 5 до 10', 5, 10],
    ['чек', 'от 10 000 до 50 000 рублей', 10_000, 50_000],
    ['гонорар', '1-2 т.р./мес.', 1000, 2000],
    ['гонорар', '15–50 т.р./мес', 15_000, 50_000],
    ['гонорар', '3–5 тыс. руб. в месяц', 3000, 5000],
    ['гонорар', '30–50 тыс. руб. в месяц', 30_000, 50_000],
    ['гонорар', '60 000–80 000 р/м', 60_000, 80_000],
    ['гонорар', 'от 25 тыс. до 40 тыс. руб. в месяц', 25_000, 40_000],
    ['участники', '3–10 тыс. подписчиков', 3000, 10_000],
    ['обращения', 'между 30 и 60 заявок', 30, 60],
    ['вовлечённость', '2–4 %', 2, 4],
    ['leads', '30-50 leads', 30, 50],
    ['leads', '5–15 leads per month', 5, 15],
    ['leads', 'between 15 and 40 leads a month', 15, 40],
    ['fee', '$5000 - $10,000 per month', 5000, 10_000],
    ['fee', 'from $500 to $1,500/mo', 500, 1500],
    ['price', '500-1k', 500, 1000],
    ['price', '10-20k', 10_000, 20_000],
    ['er', '2.5 to 4%', 2.5, 4],
    ['price', '30...50', 30, 50],
    ['leads', '20 or 30', 20, 30],
    ['обращения', '20 или 30 в месяц', 20, 30],
    ['вовлечённость', 'от 2 до 4 процентов', 2, 4],
  ])('%s: %s is from %d to %d', (field, typed, low, high) => {
    expect(read(field, typed)).toEqual(range(low, high));
  });

  test.each<readonly [Field, string]>([
    ['чек', '50-70-100 т.р.'],
    ['чек', '8-800-555-35-35'],
    ['price', '50-30'],
    ['price', '10 20'],
    ['price', '1-'],
    ['чек', '1,000–1,500'],
  ])('%s: what is no range is not made one: %s', (field, typed) => {
    expect(read(field, typed)).toEqual({ kind: 'unread' });
  });

  test('a minus is no range', () => {
    expect([read('price', '-5'), read('price', '- $5'), read('чек', '−7,5')].map(({ kind }) => kind)).toEqual([
      'number',
      'number',
      'number',
    ]);
  });
});

describe('a number said to be rough', () => {
  test.each<readonly [Field, string, number, number, number]>([
    ['чек', 'около 300', 300, 240, 375],
    ['чек', '300+', 300, 300, 450],
    ['чек', '>300', 300, 300, 450],
    ['гонорар', 'ок. 95 тыс. руб. в месяц', 95_000, 76_000, 119_000],
    ['гонорар', 'от 100 т.р. в месяц', 100_000, 100_000, 150_000],
    ['гонорар', 'до 30 тыс. руб. в месяц', 30_000, 15_000, 30_000],
    ['участники', 'свыше 8 тыс. подписчиков', 8000, 8000, 12_000],
    ['участники', 'менее 50 тыс. подписчиков', 50_000, 25_000, 50_000],
    ['обращения', 'более 2000 заявок в месяц', 2000, 2000, 3000],
    ['обращения', 'не более 5 заявок в месяц', 5, 2.5, 5],
    ['чек', 'от 100 000 рублей и выше', 100_000, 100_000, 150_000],
    ['fee', '~$380K/month', 380_000, 304_000, 475_000],
    ['fee', '>$5K/month', 5000, 5000, 7500],
    ['leads', '50+ leads per month', 50, 50, 75],
    ['leads', 'at least 40 leads', 40, 40, 60],
    ['members', 'about 11.7K followers', 11_700, 9360, 14_600],
    ['price', 'up to $200', 200, 100, 200],
    ['leads', '20ish a month', 20, 16, 25],
    ['fee', '2k or so', 2000, 1600, 2500],
    ['price', 'fewer than 50', 50, 25, 50],
    ['чек', 'в районе 500 ₽', 500, 400, 625],
    ['чек', 'ср. 4 500', 4500, 3600, 5630],
    ['чек', '4 500 в среднем', 4500, 3600, 5630],
    ['price', '$1.2k avg', 1200, 960, 1500],
    ['price', 'on average 150', 150, 120, 188],
    ['участники', '1000 или около того', 1000, 800, 1250],
  ])('%s: %s is %d, perhaps from %d to %d', (field, typed, value, low, high) => {
    expect(read(field, typed)).toEqual({ kind: 'about', value, low, high });
  });
});

describe('marks that can be read two ways', () => {
  test.each<readonly [Field, string, number, number]>([
    ['чек', '1,234', 1.234, 1234],
    ['чек', '15,000', 15, 15_000],
    ['чек', '1.234 ₽', 1.234, 1234],
    ['участники', '12.500', 12.5, 12_500],
    ['гонорар', '15,000 в месяц', 15, 15_000],
    ['чек', 'около 1,500', 1.5, 1500],
    ['часы', '1,500', 1.5, 1500],
    ['price', '1.234', 1.234, 1234],
    ['price', '€15.000', 15, 15_000],
    ['members', '2.500', 2.5, 2500],
  ])('%s: %s is %d or %d', (field, typed, asFraction, asThousands) => {
    expect(read(field, typed)).toEqual({ kind: 'either', asFraction, asThousands });
  });

  test.each<readonly [Field, string, number]>([
    ['price', '1,234', 1234],
    ['чек', '1,234.50', 1234.5],
    ['чек', '1.234,50', 1234.5],
    ['чек', '1.234.567', 1_234_567],
    ['чек', '0,125', 0.125],
    ['чек', '1,234 млн', 1_234_000],
    ['чек', '15,00', 15],
    ['вовлечённость', '1,234 %', 1.234],
    ['er', '2.625', 2.625],
    ['hours', '1.125', 1.125],
  ])('%s: %s can only be %d', (field, typed, meant) => {
    expect(read(field, typed)).toEqual(number(meant));
  });
});

test('every currency a plan is kept in is read by its code, before the sum and behind it', () => {
  const inOwn = (typed: string, currency: Currency) => readTypedNumber('en', typed, { ...fields.fee, currency });
  for (const currency of currencies) {
    expect(inOwn(`${currency} 1,500/mo`, currency)).toEqual(number(1500));
    expect(inOwn(`1,500 ${currency.toLowerCase()} / month`, currency)).toEqual(number(1500));
  }
  expect(inOwn('2,400 dirhams', 'AED')).toEqual(number(2400));
  expect(inOwn('900 NIS', 'ILS')).toEqual(number(900));
  expect(inOwn('2,400 dirhams', 'ILS')).toEqual({ kind: 'otherCurrency' });
});

test('a sum in another currency than the field’s is never taken for its own', () => {
  const inRoubles = (typed: string) => readTypedNumber('ru', typed, { ...fields.чек, currency: 'RUB' }).kind;
  expect(['$25', '25 долларов', '20 EUR', '£20'].map(inRoubles)).toEqual(Array(4).fill('otherCurrency'));
  expect(['450 ₽', '450 руб.', '450р', '450 RUB', '450'].map(inRoubles)).toEqual(Array(5).fill('number'));
  const inDollars = (typed: string) => readTypedNumber('en', typed, { ...fields.price, currency: 'USD' }).kind;
  expect(['€25', '450 ₽', '25 quid', 'C$25'].map(inDollars)).toEqual(Array(4).fill('otherCurrency'));
  expect(['$25', '25 bucks', 'US$25', '25 USD'].map(inDollars)).toEqual(Array(4).fill('number'));
});

test('whatever is typed, what is understood is finite, and no end of a range lies outside the other', () => {
  const marks = fc.constantFrom(
    ...'10 95.,-–~+><%kт₽$/'.split(''),
    'тыс',
    ' до ',
    'от ',
    'мес',
    ' a ',
    'month',
    'leads',
  );
  const typed = fc.array(marks, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      typed,
      fc.constantFrom(...Object.values(fields)),
      fc.constantFrom(...languages),
      (text, asked, language) => {
        const { kind: _kind, ...values } = readTypedNumber(language, text, asked);
        expect(Object.values(values).every(Number.isFinite)).toBe(true);
        if ('low' in values) expect(values.low).toBeLessThanOrEqual(values.high);
      },
    ),
    { numRuns: 3000 },
  );
});
