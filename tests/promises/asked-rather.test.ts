import { expect, test } from 'vitest';
import type { PromisedFigure } from '#domain/promise.ts';
import { readOf } from './told.ts';

const told = (line: string) =>
  readOf(line).map(({ figure, amount, per }) => `${figure} ${Math.round((amount ?? 0) * 100) / 100} ${per}`);

/** A line, what of it has to be asked, and how many of that kind it holds. */
const asked: readonly (readonly [string, string, PromisedFigure, string, number?])[] = [
  ['another sum beside the fee may be anything', 'Call tracking $50/mo, management $600/mo', 'price', 'feeOrAdMoney'],
  ['a tool is no work', '$400 a month for 12 posts, Canva Pro $15/mo', 'fee', 'feeOrAdMoney'],
  ['prizes are no fee', '$500/mo, giveaway prizes $100/mo, 12 posts', 'fee', 'feeOrAdMoney'],
  ['a pause is paid now and then', 'Pause fee $100 a month, retainer $900 a month', 'fee', 'feeOrAdMoney'],
  ['an operator is the owner’s own', 'Зарплата оператора 30 000 ₽ в месяц, ведение 20 000', 'price', 'feeOrAdMoney'],
  ['the old price is paid no more', 'List price $700 a month, you pay $490 a month, 12 posts', 'fee', 'asRead'],
  ['what others took is no price', 'Вы платили агентству 50 000 ₽ в месяц', 'fee', 'asRead'],
  ['a budget inside the fee is a part of it', 'Ведение 45 000 ₽/мес, бюджет внутри', 'price', 'feeOrAdMoney'],
  ['with the budget is of both', 'Ведение 45 000 ₽ в месяц с рекламным бюджетом', 'fee', 'feeOrAdMoney'],
  ['two names behind one sum', 'Пакет 60 000 ₽: ведение + рекламный бюджет', 'price', 'feeOrAdMoney'],
  ['two sums and two names', '$500 + $800 monthly (fee + ads)', 'price', 'feeOrAdMoney', 2],
  ['ad money that holds the fee', 'Ad spend $900/mo, incl. our $250 fee', 'adMoney', 'feeOrAdMoney'],
  ['today’s budget is no budget of the plan', 'Текущий рекламный бюджет 40 000 ₽ в месяц', 'adMoney', 'feeOrAdMoney'],
  ['one budget or another', 'Ad budget $500 or $1,000 a month, fee $400', 'adMoney', 'asRead'],
  ['so much on each network', 'VK и Telegram по 15 000 ₽ в месяц', 'fee', 'asRead'],
  ['so much for each post', '12 постов по 900 ₽ в месяц', 'fee', 'asRead'],
  ['paid twice in a month', 'Ведение 15 000 ₽ два раза в месяц', 'fee', 'asRead'],
  ['thirty days may be each month or one', 'Ведение 30 000 ₽ за 30 дней', 'fee', 'period'],
  ['another sum each month', '1 месяц — 15 000 ₽, 2 месяц — 20 000 ₽, 12 постов', 'fee', 'asRead', 2],
  ['a test of seven days', 'Тест 7 дней: рекламный бюджет 1 000 ₽ в день', 'adMoney', 'asRead'],
  ['an event of two days', 'Конференция 2 дня: 50 лидов в день', 'leads', 'asRead'],
  ['what comes next comes on top', 'First 30 days: 15 leads; next 30 days: 30 leads', 'leads', 'asRead'],
  [
    'posts of some months are not of all',
    'Months 1–3: 12 posts, $400; months 4–6: 20 posts, $600',
    'posts',
    'asRead',
    2,
  ],
  [
    'the posts of the first month are not of the others',
    'В 1-й месяц 20 постов, со 2-го — 12 постов в месяц',
    'posts',
    'asRead',
    2,
  ],
  ['posts on each of three networks', '12 постов × 3 соцсети, 30 000 ₽ в месяц', 'posts', 'asRead'],
  ['posts at weekends are more than two', 'Посты по будням + 2 поста в выходные', 'posts', 'asRead'],
  ['stories of the owner’s own', 'От вас 15 сторис в месяц, от нас 12 постов в месяц', 'stories', 'asRead'],
  ['a market’s cost is not promised', 'Рыночный CPL 700 ₽, ведение 20 000 ₽ в месяц', 'costPerLead', 'isPromise'],
  ['a local cost is not promised', 'Local CPL is $20', 'costPerLead', 'isPromise'],
  ['the better of two cases', 'High: 60 leads a month. Low: 30 leads a month', 'leads', 'isPromise', 2],
  ['praise in quotation marks', '"40 new clients in 2 months" – Kate, florist', 'sales', 'isPromise'],
  ['somebody else’s project', 'Project 1: 300 followers in 30 days', 'members', 'isPromise'],
  ['a record', 'Record: 200 leads in a month', 'leads', 'isPromise'],
  [
    'a sum behind an equals sign that is none of the others',
    'Работа 15 000 ₽, сервисы = 40 000 ₽ в месяц',
    'price',
    'feeOrAdMoney',
  ],
  ['a budget included in the price', 'Рекламный бюджет включён в стоимость: 45 000 ₽ в месяц', 'price', 'feeOrAdMoney'],
  ['work that counts the budget in', 'Ведение с учётом рекламного бюджета — 48 000 ₽ в месяц', 'price', 'feeOrAdMoney'],
  ['one sum in halves', '50 000 ₽ в месяц: половина на рекламу, половина на ведение', 'fee', 'asRead'],
  ['money that bloggers get', 'Размещение у блогеров — 30 000 ₽ в месяц, 12 постов', 'fee', 'feeOrAdMoney'],
  ['a sum for one account', '12 000 ₽ в месяц за аккаунт, 12 постов, у вас 3 аккаунта', 'fee', 'feeOrAdMoney'],
  ['a fee with a share of sales', '$500 a month + 10 % of sales, 12 posts', 'fee', 'asRead'],
  [
    'what the owner’s people do',
    'Сторис каждый день снимает ваш администратор, мы делаем 12 постов',
    'stories',
    'asRead',
  ],
  ['posts that the owner writes in part', '12 публикаций в месяц (4 поста от вас, 8 от нас)', 'posts', 'asRead', 1],
  [
    'what the client posts',
    'The client posts 5 stories a week from the shop and we publish 8 posts',
    'stories',
    'asRead',
  ],
  ['the posts of a whole agency', 'Our team of 6 publishes 300 posts every month', 'posts', 'asRead'],
  ['a lead more than was agreed', 'Additional leads beyond 40 a month cost $15 each', 'costPerLead', 'asRead'],
  ['what leads cost today', 'You are getting leads at $38 each', 'costPerLead', 'isPromise'],
  ['followers of each month', '+300 followers in month 1, +500 in month 2', 'members', 'asRead', 2],
  ['a month by its word', 'In month two 20 leads', 'leads', 'period'],
  ['as many on another network', 'Посты: 3 в неделю в ВК, 2 в неделю в Телеграм', 'posts', 'asRead'],
  ['what a case was paid', 'Case: car wash, fee £400 a month, 90 bookings in 3 months', 'fee', 'isPromise'],
  ['what a similar business got', 'Similar clinic: CPL $22, 55 leads a month', 'costPerLead', 'isPromise'],
  ['ads inside the price', 'Our price is $1,900 a month with $900 of ads inside', 'fee', 'feeOrAdMoney'],
  ['a part of the fee for ads', 'Fee £600 a month. Of this £150 a month is used for boosting', 'fee', 'asRead', 1],
  ['so much for each place', 'For each of your 3 salons: 15 bookings a month, fee $250 a month', 'fee', 'asRead'],
  ['a commission on top of the ads', 'Cost per lead $12 plus our fee of $5 per lead', 'costPerLead', 'asRead', 1],
  ['paid back for what is missing', 'Возвращаем 500 ₽ за каждую недополученную заявку', 'costPerLead', 'asRead'],
  ['a rise beside the reach', 'Охват 50 000 в месяц, прирост 400 в месяц', 'reach', 'asRead'],
  ['a level reached', 'Через три месяца выйдем на 50 заявок', 'leads', 'period'],
  ['a fee that begins later', 'First 3 months at £450, from month 4 the fee is £550 a month', 'fee', 'asRead'],
  ['fees of others', 'Influencer fees of $200 a month are paid by the client', 'fee', 'feeOrAdMoney'],
  ['what may be taken besides', 'При желании: +4 поста в месяц за 3 000 ₽/мес', 'posts', 'asRead'],
  ['the same posts on two networks', '12 постов ВК, 12 постов ОК (дублирование), 16 000 ₽/мес', 'posts', 'asRead', 2],
  ['cash or by invoice', 'Наличными 20 000 ₽/мес, по счёту 22 000 ₽/мес', 'fee', 'asRead', 2],
  [
    'what a client brings',
    'Our fee pays for itself: 5 new clients at $200 each cover the $800',
    'costPerSale',
    'asRead',
  ],
  ['qualified leads among all', 'KPI за квартал: MQL 120, SQL 40', 'leads', 'asRead', 1],
  [
    'what a share is counted on',
    'Our fee is 15% of your ad spend, so on $3,000 a month that is $450 a month',
    'fee',
    'feeOrAdMoney',
    2,
  ],
  [
    'a sum of the sums before it',
    'Our fee is $600 a month, ads $600 a month, so plan on $1,200 a month',
    'fee',
    'asRead',
  ],
  ['what is paid to a copywriter', 'Копирайтеру плачу сама 7 000 ₽ в месяц, вам 30 000 ₽ в месяц', 'fee', 'asRead'],
  ['the price for everybody', 'Стоимость 28 000 ₽ в месяц, для вас 24 000 ₽ в месяц, 12 постов', 'fee', 'asRead'],
  ['so many in each of some months', 'Три месяца по 30 заявок, ведение 30 000 ₽ в месяц', 'leads', 'asRead'],
  ['every day but one', 'Публикуем посты ежедневно, кроме воскресенья', 'posts', 'asRead'],
  [
    'what holds once more is reached',
    'При росте заявок выше 80 абонентская плата составит 60 000 рублей в месяц',
    'fee',
    'asRead',
  ],
  ['a fee that is not charged', 'We will not charge the $500 setup fee, only $399 per month', 'price', 'asRead'],
  ['what the owner earns', 'You make $200 per client, we charge $40 per client', 'costPerSale', 'asRead'],
  ['what another client pays', 'My last client paid me a $600 monthly fee', 'fee', 'isPromise'],
  [
    'a requirement beside the bid',
    'Minimum requirement: 12 posts per month; our offer: 16 posts per month',
    'posts',
    'asRead',
  ],
  ['a total of a month or of all', '20 posts a month at $15 per post, so $300 in total', 'fee', 'period'],
  ['ad money of single months', 'Ad budget: month 1 – $400; month 2 – $600; month 3 – $800', 'adMoney', 'asRead'],
  [
    'a total that advertising is a part of',
    'Our work £600, Meta £500, Google £300: total £1,100 a month',
    'fee',
    'asRead',
  ],
  ['ads plus the fee in one sum', 'Monthly total of $1,700, that is ads plus our fee', 'price', 'feeOrAdMoney'],
  [
    'the greater of a sum and a share',
    'Our fee is the greater of $600 or 15% of your monthly ad spend',
    'fee',
    'asRead',
  ],
  ['what others pay', 'Other dentists pay us $900 a month', 'price', 'feeOrAdMoney'],
  ['a cost on one network', 'CPL on Meta $11, on TikTok $8', 'costPerLead', 'asRead'],
  ['a success fee', '$950 monthly, plus a success fee of $15 per lead', 'costPerLead', 'asRead'],
  ['leads over a number', 'Leads above 40 a month cost $12 each', 'costPerLead', 'asRead'],
  ['the budget for all of it', 'Наш бюджет на всё 50 000 в месяц, включая рекламу', 'adMoney', 'feeOrAdMoney'],
  ['what another studio takes', 'Студия «Апельсин» берёт 50 000 в месяц за 12 постов', 'fee', 'asRead'],
  ['so many on each named network', 'По 3 поста в неделю в ВК, Телеграм и Одноклассники', 'posts', 'asRead'],
  ['a report of what was posted', 'Отчёт за март: 16 постов, 40 сторис', 'posts', 'isPromise'],
  ['clients of whoever offers', 'Наши клиенты окупаются за 3 месяца', 'breakEvenMonth', 'isPromise'],
];

test.each(asked.map(([why, line, figure, ask, count = 1]) => ({ why, line, figure, ask, count })))('$why', (each) => {
  const { line, figure, ask, count } = each;
  const open = readOf(line).filter((one) => one.figure === figure && (one.asks as readonly string[]).includes(ask));
  expect(open).toHaveLength(count);
});

test.each([
  [
    'work of several months is no work of each',
    '36 posts across 3 months, $450 a month',
    'posts 36 inAll',
    'fee 450 month',
  ],
  ['work of a quarter neither', '48 posts in a quarter, $600 a month', 'posts 48 inAll', 'fee 600 month'],
  ['the head of a column counts nothing', 'Posts per week | Reels per week | Price'],
  ['boosted posts are advertising', '$400/mo, plus $80/mo for post boosts', 'fee 400 month', 'adMoney 80 month'],
  [
    'whoever manages ads is paid for it',
    '$350/mo for ad management, ad spend $500/mo',
    'fee 350 month',
    'adMoney 500 month',
  ],
  [
    'each sum has its name behind it',
    '$500 ad spend on top of our $890 monthly fee',
    'adMoney 500 unknown',
    'fee 890 month',
  ],
  ['the year is of the contract', 'Set-up $500 waived for annual contracts', 'price 500 inAll'],
  ['parts add up to their whole', '20 posts a month: 10 carousels, 10 static posts', 'posts 20 month'],
  [
    'all months say no more than one',
    '$1,800 for 6 months ($300 per month), 8 posts a month',
    'fee 300 month',
    'posts 8 month',
  ],
  [
    'a cell is called by the one before it',
    'Agency retainer | €1,200/mo | Media spend | €3,000/mo',
    'fee 1200 month',
    'adMoney 3000 month',
  ],
  [
    'a fee that is fixed costs no lead',
    '25 leads a month, with the fee set at $900 a month',
    'leads 25 month',
    'fee 900 month',
  ],
  ['all of them and of each month', 'За 3 месяца 900 подписчиков, по 300 подписчиков в месяц', 'members 900 inAll'],
  ['once, though for a month', 'Контент-план на месяц 5 000 ₽ разово', 'price 5000 inAll'],
  [
    'whoever buys for the state buys no media',
    'Участник закупки готов оказать услуги за 52 000 рублей в месяц, 25 публикаций',
    'fee 52000 month',
    'posts 25 month',
  ],
  [
    'a deposit of a tender is no cost of a lead',
    'Обеспечение заявки 5 000 рублей, вознаграждение 50 000 рублей в месяц',
    'fee 50000 month',
  ],
  ['followers counted again', 'Наберём 600 подписчиков за 3 месяца, по 200 каждый месяц', 'members 600 inAll'],
  ['a week and a month apart', 'В неделю: 3 поста, в месяц: 20 сторис', 'posts 13 month', 'stories 20 month'],
])('%s', (_, line, ...readings) => {
  expect(told(line)).toEqual(readings);
});

test('sixty days after the start the third month begins', () => {
  expect(readOf('Starting 60 days after launch: 20 leads a month')[0]?.fromMonth).toBe(3);
});

test('how long corrections take is no month of a cost', () => {
  for (const line of ['Правки в течение 3 дней, CPL до 500 ₽', 'Лендинг за 14 дней, заявки по 400 ₽'])
    expect(readOf(line).map(({ byMonth }) => byMonth)).toEqual([undefined]);
});

test('pieces of several kinds are as many posts as are told among them', () => {
  expect(told('20 pieces of content a month (10 posts, 6 stories, 4 reels), £300 a month')).toEqual([
    'posts 10 month',
    'stories 6 month',
    'fee 300 month',
  ]);
});

test('every row of a table is called by its own first cell, and a row of names counts nothing', () => {
  expect(told('Stories/month | 10 | 20 | Posts/month | 8 | 12')).toEqual([
    'stories 10 month',
    'stories 20 month',
    'posts 8 month',
    'posts 12 month',
  ]);
  expect(told('Month | Ad spend | Leads | CPL | 1 | $500 | 15 | $33').join()).not.toContain('costPerLead');
});

test('a fee is never set aside as a result that has been', () => {
  const [fee] = readOf('The monthly fee is reduced to $600 if you sign for twelve months');
  expect(fee).toMatchObject({ isPast: false, asks: ['asRead'] });
});

test.each([
  ['Everything included for $1,500 a month: $800 ad spend, our management, 12 posts', 1500],
  ['Общий лимит расходов, вознаграждение и реклама вместе, 180 000 рублей в месяц', 180_000],
  ['Сколько тратить на рекламу? Рекомендуем 1 000 ₽ в день, то есть 30 000 ₽ в месяц', 30_000],
  ['Ведение 3 раза в неделю за 15 000 рублей', 15_000],
  ['Беру 18 000 рублей за настройку и ведение таргета', 18_000],
  ['20 000 рублей за посты и сторис в месяц, рекламу оплачиваете отдельно', 20_000],
  ['Retainer $800 for months 1-3 and $950 for months 4-6', 800],
  ['10 постов в месяц за 12 000 ₽ в месяц, поднимем до 20 000 ₽ через 3 месяца', 20_000],
  ['Средняя зарплата сммщика 60 000 рублей в месяц, ведение 35 000 рублей в месяц', 60_000],
  ['Content plan for a month costs $120, each post design $12', 120],
  ['Testing budget $400 (once), working budget $1,000 per month', 400],
  ['Итого в месяц: ведение 35 000 ₽, реклама 25 000 ₽, съёмка 10 000 ₽', 10_000],
  ['Software costs $99 per month, our fee $800 per month', 99],
])('a sum that may be of something else is asked, and never multiplied: %s', (line, amount) => {
  const [found] = readOf(line).filter((each) => each.amount === amount);
  expect(found?.asks.length ?? 0).toBeGreaterThan(0);
});

test('a list with numbers before its items takes none of them for a month', () => {
  const found = readOf('1. Оплата 18 000 ₽ в месяц 2. Бюджет 15 000 ₽ в месяц 3. Постов 12 в месяц');
  expect(found.map(({ amount, per }) => `${amount} ${per}`)).toEqual(['18000 month', '15000 month', '12 month']);
});

test('after the second month the third begins, and a visit of a photographer is none of the site', () => {
  expect(readOf('After the second month the cost per lead will be under $20')[0]?.byMonth).toBe(3);
  expect(readOf('Photographer visit £120, 12 posts a month for £350')[0]).toMatchObject({
    figure: 'price',
    amount: 120,
  });
});

test.each([
  ['a testimonial', 'Testimonial: "We paid $700 a month and had 25 new patients every month" - a dentist'],
  ['a story', 'История кофейни: с 500 до 4000 подписчиков за 5 месяцев, 4 поста в неделю'],
  ['another client', 'Our last client broke even after 2 months with 18 orders a month'],
  ['what pays for the work', 'Чтобы окупить ведение, нужно 8 клиентов в месяц со второго месяца'],
  ['posts of all clients', 'Работаем с 20 клиентами, выпускаем 300 публикаций в месяц'],
  ['readers of letters', 'Email list: 800 new subscribers by the end of month 3, guaranteed'],
])('nothing told of %s is taken unasked', (_, line) => {
  const found = readOf(line);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ asks }) => asks.length === 0)).toEqual([]);
});
