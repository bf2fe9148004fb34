import { expect, test } from 'vitest';
import { readOf } from './told.ts';

test.each([
  '$500 per post',
  '500 ₽/пост',
  '700 ₽ за каждый дополнительный пост',
  'Reels — 3000 ₽/шт',
  'Пост 700 ₽, сторис 300 ₽',
  'Стоимость поста 700 ₽',
  'Reels $150 each',
  '1 пост = 500 р',
  '$25/story',
  '$40 an hour',
  '2 000 ₽/час',
  'от 1000 ₽ за единицу контента',
])('the price of a piece or an hour of work is a price of its own, and no sum of a month: %s', (line) => {
  const read = readOf(line).map(({ figure, per, asks }) => ({ figure, per, asks: [...asks] }));
  expect(new Set(read.map(({ figure }) => figure))).toEqual(new Set(['price']));
  expect(read.every(({ per }) => per === 'inAll')).toBe(true);
  expect(read.flatMap(({ asks }) => asks).filter((ask) => ask !== 'bindingEnd')).toEqual([]);
});

test('nobody is promised what one of a thousand views costs', () => {
  for (const line of ['$0.02 per view', '2 ₽ за просмотр']) expect(readOf(line)).toEqual([]);
});

test.each([
  'Sales training for 20 people',
  'Client support for 20 people',
  'Customer journey for 5 segments',
  'Sales team coaching 10 hours',
])('what only says which work it is counts no results: %s', (line) => {
  expect(readOf(line)).toEqual([]);
});

test.each([
  '118 free trial signups, 58 converted to paying members, total ad spend CA$2,963.42',
  'Ad spend $4,187, 63 leads',
  'Рекламный бюджет 13 462 ₽, 87 заявок',
  'Body contouring campaigns filling a schedule with 68 new patients per month on $4,200/mo ad spend',
  'New medspa launched on a $5K ad budget, $21K in revenue within 30 days — 4.2× ROAS month one',
])('money that was spent is nobody’s offer: %s', (line) => {
  expect(readOf(line).map(({ asks }) => asks.includes('isPromise'))).not.toContain(false);
});

test.each([
  '57 new leads in 30 days, 30 turned into booked jobs, $7–$11 cost per lead',
  '42 consultations booked in the first 30 days at $31 per lead',
  'За первый месяц — 57 заявок по 310 рублей',
  '740 заявок по 5,7 ₪ и 30 762 ₪ прибыли для мастера массажа',
  'Цена заявки снижена в 2 раза, заявок больше на 40%',
  '95 заявок, 12 продаж на 480 000 ₽',
  'Stagnant accounts → follower growth of 30% in 60 days',
  '8x avg enquiries per month · £38 cost per consultation booking',
  '+200 qualified leads in the first month; 15 units sold directly from campaigns',
  '+220% increase in sign-ups | 4.1x engagement rate growth | +180K organic reach per month',
  'Стоматология. 3 месяца. 512 заявок. CPL 780 ₽',
  'Урология: за 2 месяца 90 заявок, CPL 684 ₽, ROI 165%',
  'Dental practice, Austin TX — 80 leads, CPL $22',
])('what was counted is told, and nobody’s promise: %s', (line) => {
  expect(readOf(line).map(({ asks }) => asks.includes('isPromise'))).not.toContain(false);
});

test.each([
  'Your ad spend stays in your own account and is fully yours — start from ₹300 a day',
  'Retargeting — $297/mo. Ad budget included.',
  '₹2,25,000/month, all-inclusive. ₹75,000 ad spend included',
  '$300 a day',
])('whose money it is is asked where advertising may be in it: %s', (line) => {
  expect(readOf(line)[0]).toMatchObject({ figure: 'price', asks: expect.arrayContaining(['feeOrAdMoney']) });
});

test.each([
  '8 unique posts per month (Gold Package), or 16 unique posts per month (Platinum Package)',
  'Guaranteed followers/month: basic 1,000 - 1,500 | pro 2,500 - 3,500+ | enterprise 5,000+',
  'Tier 1: 10 leads/mo, tier 2: 20 leads/mo, tier 3: 40 leads/mo',
  'Рекламный бюджет от 50 000 ₽/мес на канал',
  'If you cancel, you keep the CRM for a monthly fee of $399/month',
  'На рекламу от 15 000 ₽/мес для локальных услуг, для магазинов — от 30 000 ₽/мес',
])('of several packages it is asked which is offered: %s', (line) => {
  expect(readOf(line).filter(({ asks }) => asks.length === 0)).toEqual([]);
});

test.each<[string, readonly number[]]>([
  ['Standard: 12 posts/week, Premium: 16 posts/week', [52, 69.3]],
  ['$500/mo for 8 posts/month. $1,200/mo for 16 posts', [500, 8, 1200, 16]],
  ['Базовый 15 000 ₽/мес, Стандарт 25 000 ₽/мес, Премиум 40 000 ₽/мес', [15_000, 25_000, 40_000]],
])('what each of several packages costs and holds is read, one by one: %s', (line, amounts) => {
  const found = readOf(line);
  expect(found.map(({ amount = 0 }) => Math.round(amount * 10) / 10)).toEqual(amounts);
  expect(found.flatMap(({ asks }) => asks)).toEqual([]);
});

type Right = Partial<ReturnType<typeof readOf>[number]>;

test.each<[string, readonly Right[]]>([
  ['Заявка 500 ₽/шт', [{ figure: 'costPerLead', amount: 500 }]],
  ['$45 per 1000 subscribers', [{ figure: 'costPerMember', amount: 0.045 }]],
  ['CPC under 40p, CPL £6', [{ figure: 'costPerVisit', amount: 0.4 }, { figure: 'costPerLead' }]],
  ['1 980 ₽ за заявку от покупателя, который уже изучил ваш профиль', [{ figure: 'costPerLead', amount: 1980 }]],
  ['Запуск 3 дня, CPL 300 ₽', [{ figure: 'costPerLead', amount: 300, byMonth: undefined }]],
  ['15 qualified, exclusive leads per month from month 2', [{ figure: 'leads', amount: 15, fromMonth: 2 }]],
  ['20 целевых, тёплых заявок за месяц', [{ figure: 'leads', amount: 20, byMonth: 1 }]],
  ['40 student leads a month from March', [{ figure: 'leads', amount: 40, fromMonth: 3 }]],
  ['15 guaranteed leads/month minimum by month 2', [{ figure: 'leads', amount: 15, fromMonth: 2 }]],
  ['Monthly reach: 40K-80K', [{ figure: 'reach', amount: 40_000, per: 'month' }]],
  ['Positive ROI within 60 days', [{ figure: 'breakEvenMonth', amount: 2 }]],
  ['12 content pieces/month', [{ figure: 'posts', amount: 12, per: 'month' }]],
  ['12 постов в месяц в 3 соцсетях', [{ figure: 'posts', amount: 12, per: 'month' }]],
  ['Лиды — 30 в месяц со второго месяца', [{ figure: 'leads', amount: 30, fromMonth: 2 }]],
  [
    'Set-up £450, then £295 per month',
    [
      { figure: 'price', amount: 450 },
      { figure: 'fee', amount: 295 },
    ],
  ],
  ['10,000 real followers in 24 hours', [{ figure: 'members', amount: 10_000, byMonth: 1 }]],
  ['48 ₽ — цена заявки', [{ figure: 'costPerLead', amount: 48 }]],
  ['Следим за ценой: подписчики/заявки, 40 заявок к маю', [{ figure: 'leads', amount: 40, byMonth: 5 }]],
  ['Единая подписка 50 000 ₽/мес', [{ figure: 'fee', amount: 50_000 }]],
  [
    'Boost – $499/month: 10,000+ followers per month, growth strategy',
    [{ figure: 'fee', amount: 499 }, { figure: 'members' }],
  ],
  ['300 – 450₽ за заявку', [{ figure: 'costPerLead', amount: 450 }]],
  ['От 0 до 180 учеников к маю', [{ figure: 'sales', amount: 180, byMonth: 5 }]],
  ['Старт, от 50 000₽ в месяц: настройка каналов, базовая аналитика', [{ figure: 'fee', amount: 50_000 }]],
  [
    'В месяц 12 постов, в неделю 3 сторис',
    [
      { figure: 'posts', amount: 12, per: 'month' },
      { figure: 'stories', amount: 13 },
    ],
  ],
  ['В неделю — 3 поста', [{ figure: 'posts', amount: 13, per: 'month' }]],
  ['За неделю 45 заявок', [{ figure: 'leads', amount: 45, byMonth: 1 }]],
  ['За квартал 20 продаж', [{ figure: 'sales', amount: 20, byMonth: 3 }]],
  ['ROAS 3×–6× by month 3', [{ figure: 'roas', amount: 3, high: 6 }]],
  ['Cost-Per-Acquisition under $40', [{ figure: 'costPerSale', amount: 40 }]],
  ['Рекламный бюджет от 50 000 ₽ в месяц', [{ figure: 'adMoney', amount: 50_000, low: 50_000 }]],
  ['Minimum $200/month ad spend', [{ figure: 'adMoney', amount: 200 }]],
  ['15+ qualified consultations in 60 days', [{ figure: 'leads', amount: 15, byMonth: 2 }]],
  ['500 подписчиков в месяц без накрутки', [{ figure: 'members', amount: 500 }]],
  ['50+ лидов за 30 дней — без угадываний и пустых трат', [{ figure: 'leads', amount: 50, byMonth: 1 }]],
  ['60+ social media posts per month, 24x7 support', [{ figure: 'posts', amount: 60 }]],
  ['CPL under $30, 20 sales by May, contract 3 months', [{ figure: 'costPerLead' }, { figure: 'sales', byMonth: 5 }]],
  [
    'Business, от 1 490/месяц: 2-3 платформы, 16 постов в месяц',
    [{ figure: 'fee', amount: 1490 }, { figure: 'posts' }],
  ],
  ['I will manage your Instagram and Facebook pages. $900 a month', [{ figure: 'fee', amount: 900 }]],
  ['Starter 1,997/month — AI chat agent', [{ figure: 'price', amount: 1997, per: 'month' }]],
  ['Гарантируем 30 заявок за 60 дней, не вышли — вернём деньги', [{ figure: 'leads', amount: 30, isPast: false }]],
  [
    '| Total followers | +500 (30 Days) | +1,500 (90 Days) |',
    [
      { figure: 'members', amount: 500, byMonth: 1 },
      { figure: 'members', amount: 1500, byMonth: 3 },
    ],
  ],
  [
    'Постов в месяц | 12 | 20',
    [
      { figure: 'posts', amount: 12, per: 'month' },
      { figure: 'posts', amount: 20, per: 'month' },
    ],
  ],
  [
    'Starter 150,000 per week – 5 graphic posts per week, 2 social media platforms',
    [{ figure: 'fee', per: 'month' }, { figure: 'posts' }],
  ],
])('read as it is said: %s', (line, right) => {
  const read = readOf(line);
  expect(read).toMatchObject(right);
  expect(read.flatMap(({ asks }) => asks).filter((ask) => ask !== 'feeOrAdMoney')).toEqual([]);
});

test.each([
  ['Бизнес — 140 000: 24 поста + 8 Reels в месяц', 140_000],
  ['Starter 24,999 – 12 posts a month, 4 reels', 24_999],
])('a sum without its sign at the head of a list of work is the fee, by the month or not: %s', (line, amount) => {
  expect(readOf(line)[0]).toMatchObject({ figure: 'fee', amount, asks: ['period'] });
});

test('a price before a dash is no end of the count behind it', () => {
  expect(readOf('250₽ - 1000 подписчиков').map(({ figure, amount }) => [figure, amount])).toEqual([
    ['price', 250],
    ['members', 1000],
  ]);
});

test('a multiple rises, whatever falls beside it', () => {
  expect(readOf('4x qualified leads, 20% lower CPL').map(({ amount }) => amount)).toEqual([4, -20]);
});

test('a cost that is lowered falls, whichever form its verb has', () => {
  expect(readOf('CPL снижен на 35%')[0]).toMatchObject({ kind: 'share', amount: -35 });
});

test('twenty times what was counted before it is a price, and no count', () => {
  expect(readOf('10 leads – 1,997/month')[1]).toMatchObject({ figure: 'price', asks: ['feeOrAdMoney'] });
});

test.each([
  'AI receptionist: setup $500, plus a monthly retainer of $250',
  'Маркетплейсы: карточки товаров, работа с отзывами — от 12 000 ₽/мес',
  'Websites: design $900, then $40 a month',
])('under the title of another trade no sum is the contractor’s: %s', (line) => {
  expect(readOf(line)).toEqual([]);
});

test('a fee of nothing on advertising is no advertising money', () => {
  const read = readOf('Social media: $750/month (ad spend billed separately at $0 agency fee)');
  expect(read.map(({ figure, amount }) => [figure, amount])).toEqual([['fee', 750]]);
});
