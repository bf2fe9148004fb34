import { describe, expect, test } from 'vitest';
import type { PromiseReading } from '#plan/promises/open.ts';
import { pressQuestions } from '#plan/promises/presses.ts';
import { readingsIn } from '#plan/promises/readings.ts';
import { wordsOf } from '#strategy/promise.ts';

const readingContext = { startMonth: '2027-01', language: 'en' } as const;
const minor = (major: number) => major * 100;

/** What is kept of a line, without its own words. */
const read = (line: string, currency: 'RUB' | 'USD' | 'EUR') =>
  readingsIn(line, { ...readingContext, currency }).promises.map(({ said: _said, part: _part, ...reading }) => reading);

type Case = readonly [string, readonly Omit<PromiseReading, 'said'>[]];

const russian: readonly Case[] = [
  ['Увеличим продажи на 30 %', [{ figure: 'sales', change: 'share', amount: 0.3, counting: 'inMonth' }]],
  [
    'Увеличим продажи в 2 раза за полгода',
    [{ figure: 'sales', change: 'multiple', amount: 2, counting: 'inMonth', byMonth: 6 }],
  ],
  ['Рост вовлечённости в 3 раза', [{ figure: 'engagementRate', change: 'multiple', amount: 3, counting: 'inMonth' }]],
  [
    'CPL 450, CPC 25',
    [
      { figure: 'costPerLead', amount: minor(450), counting: 'inAll', byMonth: 12 },
      { figure: 'costPerVisit', amount: minor(25), counting: 'inAll', byMonth: 12 },
    ],
  ],
  ['15 заявок в неделю', [{ figure: 'leads', amount: 65, counting: 'eachMonth' }]],
  ['от 30 до 60 заявок', [{ figure: 'leads', amount: 30, otherEnd: 60 }]],
  [
    '2 000 переходов на сайт за месяц при бюджете 50 т.р.',
    [
      {
        figure: 'visits',
        amount: 2000,
        counting: 'inAll',
        byMonth: 1,
        moneyMinor: minor(50_000),
        moneyIs: 'open',
        moneyPer: 'inAll',
      },
    ],
  ],
  // Forty in that month or forty until then: asked.
  ['выйдем на 40 продаж к Новому году', [{ figure: 'sales', amount: 40, byMonth: 12 }]],
  [
    'Пакет «Стандарт» 35 000 ₽/мес: 12 постов, 8 сторис, таргет от 20 000 отдельно, +500 подписчиков',
    [
      { figure: 'fee', amount: minor(35_000), counting: 'eachMonth' },
      { figure: 'posts', amount: 12, counting: 'eachMonth' },
      { figure: 'stories', amount: 8, counting: 'eachMonth' },
      { figure: 'adMoney', otherEnd: minor(20_000) },
      { figure: 'members', amount: 500, counting: 'gained' },
    ],
  ],
  ['заявка не дороже 500 рублей', [{ figure: 'costPerLead', amount: minor(500), counting: 'inAll', byMonth: 12 }]],
  ['10 учеников к сентябрю', [{ figure: 'sales', amount: 10, counting: 'inAll', byMonth: 9 }]],
  ['окупаемость через 2 месяца', [{ figure: 'breakEvenMonth', counting: 'inAll', byMonth: 2 }]],
  ['ROMI 200 %', [{ figure: 'romi', amount: 2, counting: 'inAll', asks: ['whichCosts'] }]],
  ['ДРР 15 %', [{ figure: 'adCostShare', amount: 0.15, counting: 'inAll' }]],
  ['Охват от 50 000 в месяц', [{ figure: 'reach', amount: 50_000, counting: 'eachMonth', byMonth: 1 }]],
];

const english: readonly Case[] = [
  ['3% engagement rate within 90 days', [{ figure: 'engagementRate', amount: 0.03, counting: 'inMonth', byMonth: 3 }]],
  [
    'We will grow your Instagram by 1k followers/month',
    [{ figure: 'members', amount: 1000, counting: 'eachMonth', byMonth: 1 }],
  ],
  [
    'double your sales in 6 months',
    [{ figure: 'sales', change: 'multiple', amount: 2, counting: 'inMonth', byMonth: 6 }],
  ],
  ['10x ROAS', [{ figure: 'roas', amount: 10, counting: 'inAll' }]],
  ['reach 100K people monthly', [{ figure: 'reach', amount: 100_000, counting: 'eachMonth', byMonth: 1 }]],
  [
    'we guarantee 40 leads a month within 90 days and 5% engagement',
    [
      { figure: 'leads', amount: 40, counting: 'eachMonth', byMonth: 3 },
      { figure: 'engagementRate', amount: 0.05, counting: 'inMonth' },
    ],
  ],
  ['40 new customers a month', [{ figure: 'sales', amount: 40, counting: 'eachMonth' }]],
  [
    '40 leads a month by month 3 for $1,500',
    [
      {
        figure: 'leads',
        amount: 40,
        counting: 'eachMonth',
        byMonth: 3,
        moneyMinor: minor(1500),
        moneyIs: 'open',
        moneyPer: 'open',
      },
    ],
  ],
  ['$25 per lead', [{ figure: 'costPerLead', amount: minor(25), counting: 'inAll', byMonth: 12 }]],
];

describe('a promise as people in the trade write it', () => {
  test.each(russian)('«%s»', (line, reading) => {
    expect(read(line, 'RUB')).toEqual(reading);
  });
  test.each(english)('“%s”', (line, reading) => {
    expect(read(line, 'USD')).toEqual(reading);
  });

  test('a line of four figures is four promises, whatever parts them', () => {
    const figures = read('окупаемость через 2 месяца · ROMI 200 % · 10x ROAS · ДРР 15 %', 'RUB').map(
      ({ figure, byMonth }) => [figure, byMonth],
    );
    expect(figures).toEqual([
      ['breakEvenMonth', 2],
      ['romi', undefined],
      ['roas', undefined],
      ['adCostShare', undefined],
    ]);
  });
});

describe('what the words leave open', () => {
  test('a past result is asked about, never taken for a promise', () => {
    expect(read('Снизили CPL с 480₽ до 127₽', 'RUB')[0]?.asks).toEqual(['isPromise']);
    expect(read('We got 120 leads in 2 months for a dental clinic', 'USD')[0]?.asks).toEqual(['isPromise']);
  });

  test('a booking may be a lead or a sale', () => {
    expect(read('30 записей в неделю', 'RUB')[0]?.asks).toEqual(['leadOrSale']);
  });

  test('a sum in another currency is not taken for the plan’s', () => {
    expect(read('$25 per lead', 'RUB')).toEqual([
      { figure: 'costPerLead', counting: 'inAll', byMonth: 12, asks: ['otherCurrency'] },
    ]);
  });

  test('“up to” binds nobody to a number', () => {
    expect(read('up to 1,000 followers a month', 'USD')).toEqual([
      { figure: 'members', otherEnd: 1000, counting: 'eachMonth', byMonth: 1 },
    ]);
  });

  test('a month beyond the year cannot be weighed and is asked', () => {
    expect(read('40 sales in 18 months', 'USD')).toEqual([{ figure: 'sales', amount: 40 }]);
  });

  test('whether followers are gained or there in all is asked where the words do not say', () => {
    expect(read('10,000 followers by month 3', 'USD')).toEqual([{ figure: 'members', amount: 10_000, byMonth: 3 }]);
    expect(read('We grow to 12k subscribers by June', 'USD')[0]).toMatchObject({ counting: 'inAll', byMonth: 6 });
    expect(read('приведём 10 тыс. подписчиков за полгода', 'RUB')[0]).toMatchObject({ counting: 'gained', byMonth: 6 });
  });
});

describe('a number not all of whose words are understood is asked about, never taken', () => {
  test.each([
    ['No guarantee, but most clients see 30-50 leads a month', 'isPromise'],
    ['We can’t guarantee 40 leads', 'isPromise'],
    ['Our last campaign: 62 leads at $14', 'isPromise'],
    ['485% ROI, 120 new patients per month (was 28)', 'isPromise'],
    ['Не гарантируем, но в среднем выходит 30 заявок в месяц', 'isPromise'],
    ['Если дадите бюджет, будет 60 лидов в месяц', 'isPromise'],
    ['Турфирма: +6 000 органики, 2 076 заявок', 'isPromise'],
    ['20 sales scripts for your managers', 'asRead'],
    ['20 скриптов продаж', 'asRead'],
    ['Account with 10k followers', 'asRead'],
    ['30 new members in 30 days', 'asRead'],
    ['первые 5 заявок бесплатно', 'asRead'],
    ['1 in 10 leads will buy', 'asRead'],
  ] as const)('%s: %s', (line, ask) => {
    const reading = read(line, 'USD');
    expect(reading.length).toBeGreaterThan(0);
    expect(reading.flatMap(({ asks = [] }) => asks)).toContain(ask);
  });

  test('a count that follows another may be of its month or of all: the kind of it is left open', () => {
    const [, second] = read('за первый месяц 20 лидов, со второго — 40', 'RUB');
    expect(second).toEqual({ figure: 'leads', amount: 40, byMonth: 2 });
    // How long a total was paid for is not told.
    const [fee] = read('20 posts a month, so $300 in total', 'USD').filter(({ figure }) => figure === 'fee');
    expect(fee?.counting).toBeUndefined();
  });

  test('whether it is a promise at all is asked first and alone', () => {
    const [reading] = readingsIn('No guarantee, but most clients see 30-50 leads a month', {
      ...readingContext,
      currency: 'USD',
    }).promises;
    if (reading === undefined) throw new Error('nothing was read');
    const [asked, ...others] = pressQuestions(reading);
    expect([asked?.problem, asked?.presses.map(({ id }) => id), others]).toEqual([
      'isPromise',
      ['promised', 'past'],
      [],
    ]);
    const promised = asked?.presses[0]?.reading ?? reading;
    expect(pressQuestions(promised).map(({ problem }) => problem)).toEqual(['monthMissing']);
    expect(pressQuestions(asked?.presses[1]?.reading ?? reading)).toEqual([]);
  });

  test('each promise of a line is called by its own words', () => {
    const line = 'Пакет 35 000 ₽/мес: 12 постов, 8 сторис';
    expect(readingsIn(line, { ...readingContext, currency: 'RUB' }).promises.map(wordsOf)).toEqual([
      '35 000 ₽/мес',
      '12 постов',
      '8 сторис',
    ]);
  });

  test('a month by its number or name may be that month alone or all until then', () => {
    expect(read('Month 1: 10 leads, month 2: 20 leads', 'USD')).toEqual([
      { figure: 'leads', amount: 10, counting: 'inAll', byMonth: 1 },
      { figure: 'leads', amount: 20, byMonth: 2 },
    ]);
    expect(read('20 заявок в июне', 'RUB')).toEqual([{ figure: 'leads', amount: 20, byMonth: 6 }]);
    expect(read('20 заявок к июню', 'RUB')).toEqual([{ figure: 'leads', amount: 20, counting: 'inAll', byMonth: 6 }]);
  });

  test('one verb is not the other’s: leads doubled, their cost cut', () => {
    expect(
      read('Double your leads and cut CPL in half by June', 'USD').map(({ figure, amount }) => [figure, amount]),
    ).toEqual([
      ['leads', 2],
      ['costPerLead', 0.5],
    ]);
  });

  test('a price that an arrow leads from is no rise', () => {
    expect(read('183 заявки по 5,7$ → 40 клиентов', 'USD').map(({ figure, amount }) => [figure, amount])).toEqual([
      ['leads', 183],
      ['costPerLead', 570],
      ['sales', 40],
    ]);
  });
});

test.each([
  '🚀 1) Гарантируем 30 заявок в неделю!',
  '• Гарантируем 30 заявок в неделю',
  '3. ✅ 30 заявок в неделю ✅ @agency',
  '𝟑𝟎 заявок в неделю',
])('pictures, bullets, numbers of a list and signatures are passed over: %s', (line) => {
  expect(read(line, 'RUB')).toEqual([{ figure: 'leads', amount: 130, counting: 'eachMonth' }]);
});

test('what of a line is put to no use is told by its place', () => {
  const line = '🎯 40 leads in 30 days or you don’t pay';
  expect(
    readingsIn(line, { ...readingContext, currency: 'USD' }).unread.map(({ start, end }) => line.slice(start, end)),
  ).toEqual(['or you don’t pay']);
});

test('any text is read without an error', () => {
  for (const line of [
    '',
    ' ',
    '%',
    '…',
    '10 000',
    'за',
    '\u0000',
    '9'.repeat(400),
    '1.2.3.4',
    '((((',
    '₽₽ 5',
    '1) ',
    '- '.repeat(200),
  ])
    expect(() => read(line, 'RUB')).not.toThrow();
});
