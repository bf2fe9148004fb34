import { expect, test } from 'vitest';
import { readOf } from './told.ts';

test.each([
  'We manage $2M in ad spend a year',
  'Рекламный бюджет под управлением 3 млн ₽ в месяц',
  '100 leads per campaign by month 2',
  '40 заявок в месяц с филиала, с третьего месяца',
  'По 5 заявок на менеджера в день с третьего месяца',
  '20 posts, of which 8 are reels, monthly',
  '30 лидов за 2 месяца, из них 10 целевых',
  '20 заявок в первый месяц, +10 каждый следующий',
  '40 leads by month 3, provided you film two videos a week',
  '40 leads by month 3. Results are not guaranteed',
  '40 заявок за 3 месяца. Гарантий не даём',
  'Заявок станет на 30 больше за 2 месяца',
  '40 leads a month for the first 100 days',
  'Удержим 500 подписчиков за 3 месяца',
  'Обработаем 100 заявок за месяц',
  '20 lead campaigns a month from month 2',
  '10k followers by March 2028',
  '$1,500 a month incl. $500 ad spend',
  '40 leads x $20 = $800 a month',
  'Since January 40 leads a month',
  'We plan for 40 leads a month by June',
  'Reply to 40 leads a month by June',
  'Попробуем дать 40 заявок в месяц к июню',
  '40 заявок в месяц к июню вместе с сарафаном',
  '1 post per day on 3 networks = 90 posts a month',
  'Было 35 000 ₽/мес, стало 25 000 ₽/мес',
])('what changes the meaning makes the reading a question: %s', (line) => {
  expect(readOf(line).filter(({ figure, asks }) => asks.length === 0 && figure !== 'adMoney')).toEqual([]);
});

test.each([
  '$25k in sales by month 6',
  'Grow sales from $10k to $25k a month by month 6',
  'Продаж на 500 000 ₽ за 3 месяца',
  'Продажи вырастут до 2 млн ₽ к 6 месяцу',
  '$1 of ads brings $4 of sales',
])('takings are no price of one sale: %s', (line) => {
  expect(readOf(line).filter(({ figure }) => figure === 'costPerSale')).toEqual([]);
});

test.each<[string, Partial<ReturnType<typeof readOf>[number]>]>([
  ['From 3 to 5 posts a week', { figure: 'posts', amount: 13, per: 'month' }],
  ['0 to 10k followers in 6 months', { figure: 'members', amount: 10_000, isGained: true, byMonth: 6 }],
  ['Таргет 15 000 ₽ в месяц (бюджет не входит)', { figure: 'fee', amount: 15_000, per: 'month' }],
  ['We post daily on three networks for $750 a month', { figure: 'fee', amount: 750, per: 'month' }],
  ['14 new memberships sold per month by spring', { figure: 'sales', amount: 14, fromMonth: 3, asks: [] }],
  ['LSA ads $500/mo plus ad spend', { figure: 'fee', amount: 500, per: 'month' }],
  ['20 posts a month across 2 platforms', { figure: 'posts', amount: 20, per: 'month', asks: [] }],
  ['Engagement rate from 1.1% to 2.5% by October', { figure: 'engagementRate', amount: 2.5, byMonth: 10, asks: [] }],
])('%s', (line, right) => {
  const [first, ...others] = readOf(line);
  expect(first).toMatchObject(right);
  expect(others).toEqual([]);
});

test.each<[string, Partial<ReturnType<typeof readOf>[number]>]>([
  ['72 000 ₽ за квартал', { figure: 'price', amount: 24_000, per: 'month', asks: ['feeOrAdMoney'] }],
  ['SMM-ведение 72 000 ₽ за квартал', { figure: 'fee', amount: 24_000, per: 'month', asks: [] }],
  ['Рекламный бюджет 300 000 ₽ за год', { figure: 'adMoney', amount: 25_000, per: 'month', asks: [] }],
])('what is paid for a span of time is so much of each month in it: %s', (line, right) => {
  expect(readOf(line)).toMatchObject([right]);
});

test('what is paid for a number of months is paid for all of them together', () => {
  expect(readOf('$9,000 for three months')).toMatchObject([
    { figure: 'price', amount: 9000, per: 'inAll', byMonth: 3, asks: ['feeOrAdMoney'] },
  ]);
});

test.each<[string, Partial<ReturnType<typeof readOf>[number]>]>([
  [
    'We deliver 25 qualified leads per month from month 2 through paid social campaigns',
    { figure: 'leads', amount: 25, fromMonth: 2 },
  ],
  ['20 consultation requests every month for your law firm from March', { figure: 'leads', amount: 20, fromMonth: 3 }],
  ['By month 6 your page will have 5,000 followers', { figure: 'members', amount: 5000, isGained: false, byMonth: 6 }],
  ['Reach 40,000 local people each month with geo-targeted ads', { figure: 'reach', amount: 40_000, per: 'month' }],
  ['Fill your gym with 25 paid trials a month from January', { figure: 'sales', amount: 25, fromMonth: 1 }],
  ['$850/month covers content creation, scheduling and engagement', { figure: 'fee', amount: 850, per: 'month' }],
  ['Foundation is $2,500 per month plus ad spend', { figure: 'fee', amount: 2500, per: 'month' }],
  [
    '8 leads in your first month, or the service is extended until you get there',
    { figure: 'leads', amount: 8, byMonth: 1 },
  ],
  ['Cost per click under 50 cents', { figure: 'costPerVisit', amount: 0.5 }],
  ['25 leads a month, first results after 6 weeks', { figure: 'leads', amount: 25, fromMonth: 2 }],
  [
    'Обеспечим 25 целевых обращений в месяц со второго месяца за счёт таргета',
    { figure: 'leads', amount: 25, fromMonth: 2 },
  ],
  ['28 000 ₽/мес: создание контента, постинг, общение с подписчиками', { figure: 'fee', amount: 28_000, per: 'month' }],
  ['Ведём ваш канал под ключ — 40 000 ₽/мес. А в какой сфере бизнес?', { figure: 'fee', amount: 40_000, per: 'month' }],
  ['Тариф «Старт» 60 000 в месяц', { figure: 'fee', amount: 60_000, per: 'month' }],
  ['Подключим таргет, 50 000 ₽/мес, бюджет отдельно', { figure: 'fee', amount: 50_000, per: 'month' }],
  ['Бот в Telegram-канал: подписчик 35 ₽, без накруток', { figure: 'costPerMember', amount: 35 }],
  ['Сторис каждый день', { figure: 'stories', amount: 365 / 12, per: 'month' }],
])('what the words say is not asked again: %s', (line, right) => {
  expect(readOf(line)).toMatchObject([{ ...right, asks: [] }]);
});

test.each([
  'Сейчас 1200 посещений в месяц',
  'База: 1 200 визитов в месяц',
  'Текущая посещаемость 1200 визитов в месяц',
  'from a baseline of 1,200 visits a month',
  'current traffic is 1,200 visits a month',
  'Рост трафика на 40 % (сейчас 1 200 визитов)',
])('what is there today is asked for being a promise at all: %s', (line) => {
  expect(readOf(line).find(({ kind }) => kind === 'amount')?.asks).toContain('isPromise');
});

test.each(['соберём базу 1000 подписчиков', 'Рост до 3 000 посещений в месяц'])(
  'a base that is built is promised: %s',
  (line) => {
    expect(readOf(line).flatMap(({ asks }) => asks)).not.toContain('isPromise');
  },
);
