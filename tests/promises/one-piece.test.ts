import { expect, test } from 'vitest';
import { readOf, told } from './told.ts';

test.each([
  ['an extra post beside a package', 'Page care £300 a month, 12 posts a month, extra post £25', 'price 25 inAll'],
  ['a photo shoot', '12 posts a month, 25 000 ₽ в месяц, фотосъёмка 9 000 ₽', 'price 9000 inAll'],
  ['a reel of one’s own', 'Reel ₹9,999 per reel, 8 posts a month for ₹12,000 a month', 'price 9999 inAll'],
])('%s has a price of its own', (_, line, price) => {
  expect(told(line)).toContain(price);
});

test('a price of one piece is no package, and its month none of the posts beside it', () => {
  expect(told('8 posts a month, £300 a month, extra carousel £20')).toEqual([
    'posts 8 month',
    'fee 300 month',
    'price 20 inAll',
  ]);
});

test('an audience is no audit, and a meeting that is brought no hour of the contractor’s', () => {
  expect(told('Аудитория по ключам 86 000 пользователей').join()).not.toContain('price');
  expect(told('4 встречи с ЛПР в месяц, встреча 18 000 р.').join()).not.toContain('price');
});

test('whoever pays the network pays for advertising, and the rest is for the work', () => {
  expect(told('Ведение Google Ads $450 в месяц, рекламный бюджет $1 500 в месяц')).toEqual([
    'fee 450 month',
    'adMoney 1500 month',
  ]);
  expect(told('£890 a month, ads extra, 8 posts a month')).toEqual(['fee 890 month', 'posts 8 month']);
});

test('how many there are now and will be then tells how many are gained', () => {
  for (const line of [
    'Сейчас у вас 1 150 подписчиков, через 5 месяцев будет 2 000, ведение 17 000 ₽/мес',
    'You have 1,150 followers today, we take it to 2,000 by month 5, our fee £200 a month',
  ])
    expect(told(line)[0]).toBe('members 850 inAll');
});

test('whatever is sold or paid for is a sale', () => {
  expect(told('25 проданных лоджий за 4 месяца')).toEqual(['sales 25 inAll']);
  expect(told('140 booked and paid games by Halloween')).toEqual(['sales 140 inAll']);
  expect(told('20 оплаченных постов').join()).not.toContain('sales');
});

test('what is said of payment and of the offer itself is no part of what it brings', () => {
  const silent = (line: string) => readOf(line).every(({ asks }) => asks.every((ask) => ask === 'fromWhen'));
  for (const line of [
    'We deliver at least 20 enquiries a month from month 1, £12 per enquiry, invoiced weekly',
    'Quote: 10 posts/month, 20 stories/month, £330/month, first invoice 1 June, valid 14 days',
    'The Agency guarantees no fewer than 45 enquiries in total by the end of month 3, failing which month 4 is free',
    'Исполнитель обеспечит не менее 250 подписчиков в месяц, начиная со второго месяца действия Договора',
    'Стороны согласовали KPI: 12 продаж кухонь в месяц с 4-го месяца',
    'Таргет под ключ: работа 25 000 сом в месяц, рекламный бюджет $300 в месяц',
  ])
    expect(silent(line), line).toBe(true);
});

test('a member of a gym costs what a customer costs', () => {
  expect(told('30 new gym members by the end of month 2 at $60 or less per new member')).toEqual([
    'sales 30 inAll',
    'costPerSale 60 always',
  ]);
});

test('an implementation fee is paid once, and the fee beside it each month', () => {
  expect(told('$550/month + $300 implementation fee, 2 posts a week')).toContain('price 300 inAll');
});

test('a subscription that is paid by the month is no follower', () => {
  expect(told('Setup fee $499. Monthly subscription: $399.').join()).not.toContain('costPer');
});

test('a sum called after the advertising and after the work is asked', () => {
  const [sum] = readOf('Your ads investment is $999 a month for management');
  expect(sum?.asks).toContain('feeOrAdMoney');
});

test('a month before a price is no month of that number', () => {
  expect(told('Пробный месяц 9 900 ₽: 6 постов, 10 сторис')[0]).toMatch(/^fee 9900 /u);
});

test('a result that is told is not promised', () => {
  expect(readOf('Результат — 5 позиция в выдаче, заказов с сайта 2-3 в месяц')[0]?.asks).toContain('isPromise');
  expect(readOf("Say you get 40 leads a month, that's $50 a lead")[0]?.asks).toContain('isPromise');
});

test('an enquiry of a patient is an enquiry, in its cost as well', () => {
  expect(told('45 new patient enquiries a month from month 2 at a maximum of £22 each')).toEqual([
    'leads 45 month',
    'costPerLead 22 always',
  ]);
});

test('a list that ends with its week is of that week from its first item on', () => {
  expect(told('3 posts, 7 stories and 1 reel every week, €340 a month for the whole service').slice(0, 2)).toEqual([
    'posts 13 month',
    'stories 30.33 month',
  ]);
});

test('followers that are paid for one by one are gained', () => {
  const [, members] = readOf('Подписчики по 70 ₽, 900 подписчиков до конца марта');
  expect(members).toMatchObject({ figure: 'members', isGained: true, asks: [] });
});

test('a clause that is passed over ends behind the commas of its numbers', () => {
  expect(told('Guaranteed ROAS of 3 from month 3 onwards or we waive our $1,200 monthly fee')).toEqual([
    'roas 3 always',
    'fee 1200 month',
  ]);
  expect(told('Guaranteed ROAS of 3 from month 3 onwards or we refund $1,200').join()).not.toContain('200');
});

test('what a sentence begins with is said of all that it counts', () => {
  expect(told('Every week you get 3 feed posts, 5 stories and 1 reel. £260 pcm.').slice(0, 2)).toEqual([
    'posts 13 month',
    'stories 21.67 month',
  ]);
  expect(told('36 posts and 24 stories per quarter')).toEqual(['posts 12 month', 'stories 8 month']);
});

test('advertising that earns itself back may have the fee among its costs', () => {
  const [payback] = readOf('На третий месяц реклама окупится, ведение 20 000 ₽/мес');
  expect(payback?.asks).toEqual(['withFee']);
});

test('what a network is paid is no fee', () => {
  const read = readOf('2,000 new followers by month 2, €0.45 per follower at most, you pay TikTok €900 altogether');
  expect(read.map(({ figure }) => figure)).not.toContain('fee');
});

test('money a year is a twelfth of it a month, and a studio a shoot takes place in is nobody who is paid', () => {
  expect(told("The Agency's remuneration shall be EUR 9,600 per annum")).toEqual(['fee 800 month']);
  expect(told('съёмка в студии 9 000 ₽')).toEqual(['price 9000 inAll']);
});

test('a pre-order that is paid is a sale, and the end of year 1 is month 12', () => {
  expect(told('180 paid pre-orders in 2 months')).toEqual(['sales 180 inAll']);
  expect(readOf('By the end of year 1: 600 leads').map(({ byMonth }) => byMonth)).toEqual([12]);
});

test('the smallest package has a price, no least price', () => {
  expect(told('Минимальный пакет 11 000 ₽ в месяц, 6 постов')).toEqual(['fee 11000 month', 'posts 6 month']);
});

test('what may not be exceeded is promised, whatever follows when it is', () => {
  expect(told('Стоимость заявки не может превышать 800 рублей')).toEqual(['costPerLead 800 always']);
  expect(told('Гарантия: 35 заявок в месяц со второго месяца, не выполнили — работаем дальше бесплатно')).toEqual([
    'leads 35 month',
  ]);
});

test('what heads a list of prices holds for every price behind it, save what is paid once or by the piece', () => {
  expect(told('Prices per month: Bronze £220, Silver £390, Gold £640')).toEqual([
    'fee 220 month',
    'fee 390 month',
    'fee 640 month',
  ]);
  expect(told('Тарифы в месяц: Лайт 9 000 ₽, Стандарт 15 000 ₽; съёмка 5 000 ₽').at(-1)).toBe('price 5000 inAll');
  expect(told('Packages per month: Basic $300, setup $200 once').at(-1)).toBe('price 200 inAll');
});

test('a question that the list behind it answers names its price', () => {
  expect(told('What do you get for £199 a month? 8 posts, 10 stories')).toEqual([
    'fee 199 month',
    'posts 8 month',
    'stories 10 month',
  ]);
  expect(told('Can you do 30 leads for £199 a month? Call us')).toEqual([]);
});

test('a fee that is not to exceed a sum is that sum, and up to a sum is asked', () => {
  expect(told('fee not to exceed $2,500 a month')).toEqual(['fee 2500 month']);
  expect(told('fee up to $2,500 a month')).toEqual(['fee ? month ?']);
});

test('a fee is read where it is not to be paid for a broken promise', () => {
  expect(told("15 enquiries a month from month 3 or you don't pay our €600 monthly fee")).toEqual([
    'leads 15 month',
    'fee 600 month',
  ]);
});

test('a cell of a table with a name of its own is not what the cell before it is', () => {
  expect(told('Posts: 20 per month | TikTok interviews: 8 per month')).toEqual(['posts 20 month']);
  expect(told('Posts: 20 per month | TikTok clips: 8 per month')).toEqual(['posts 20 month']);
});

test('a sum named for itself is the total of itself alone', () => {
  expect(told('180 sales in 6 weeks, ad budget €3,600 total, our fee €1,500 for the campaign')).toEqual([
    'sales 180 inAll',
    'adMoney 3600 inAll',
    'fee 1500 inAll',
  ]);
  expect(told('Facebook $400, management $350, total $750').at(-1)).toMatch(/ \?$/);
});

test('whose channel it is makes nothing else of the followers', () => {
  expect(told('За полгода добавим в канал мебельной фабрики 3 000 подписчиков')).toEqual(['members 3000 inAll']);
  expect(told('HVAC 10 leads in 2 months, dental 30 leads in 2 months').join()).toContain('?');
});

test('an engagement rate is brought to a level, or raised by a share that is asked', () => {
  expect(told('выведем ER сообщества на 2,5 % к пятому месяцу')).toEqual(['engagementRate 2.5 always']);
  expect(told('увеличим ER на 2,5 % к пятому месяцу').join()).toMatch(/ \?$/);
});

test('a numbered list is read item by item', () => {
  expect(told('1) Аудит 6 000 руб. разово 2) Ведение 16 500 руб./мес, 9 постов в месяц 3) Доп. пост 800 руб.')).toEqual(
    ['price 6000 inAll', 'fee 16500 month', 'posts 9 month', 'price 800 inAll'],
  );
});

test('clicks to a site are no building of one, and what stands beside them is read', () => {
  expect(told('Переходы на сайт: 4 500 в месяц с 1-го месяца, CPC до 9 руб., ведение Директа 22 т.р. в месяц')).toEqual(
    ['visits 4500 month', 'costPerVisit 9 always', 'fee 22000 month'],
  );
  expect(told('Website: 10 pages $900, then $40 a month').join()).not.toContain('fee');
});

test('a story every day takes the month of the package from no posts beside it', () => {
  expect(told('23 400 ₽ в месяц: 6 постов, 4 карусели, сторис каждый день')).toEqual([
    'fee 23400 month',
    'posts 6 month',
    'posts 4 month',
    'stories 30.42 month',
  ]);
});

test('what is done about bad leads is no month of the good ones', () => {
  expect(readOf('30 leads a month, bad leads replaced within 5 days')[0]?.asks).toEqual(['fromWhen']);
});

test('followers gained by a month to come are promised, those gained in the past are told of', () => {
  expect(told('1,200 subscribers gained by month 8')).toEqual(['members 1200 inAll']);
  expect(readOf('We gained 1,200 subscribers in 8 months')[0]?.asks).toContain('isPromise');
});

test('every row of a list of prices without a currency is a fee of its own', () => {
  expect(told('Прайс: Ведение 1 соцсети — 18 000 / мес, Ведение 2 соцсетей — 29 000 / мес')).toEqual([
    'fee 18000 month',
    'fee 29000 month',
  ]);
});

test('advertising from a sum in a network is never taken for a fee unasked', () => {
  expect(told('$700 в месяц — 12 постов; реклама Meta от $300 в месяц').at(-1)).toMatch(/ \?$/);
});

test('a case told by breaking even, and by signed contracts, is read', () => {
  expect(readOf('For a sock brand we broke even in month 2')[0]).toMatchObject({
    figure: 'breakEvenMonth',
    byMonth: 2,
  });
  expect(told('By the end of month 3: 12 signed contracts')).toEqual(['sales 12 inAll']);
});

test('work counted over half a year is none of a month, whatever the fee beside it', () => {
  expect(told('Полгода работы = 96 постов, 180 сторис. Стоимость наших услуг 25 000 ₽ ежемесячно')).toEqual([
    'posts 96 inAll',
    'stories 180 inAll',
    'fee 25000 month',
  ]);
  expect(told('12 постов и 10 сторис за 3 месяца. 25 000 ₽ в месяц').slice(0, 2)).toEqual([
    'posts 12 inAll',
    'stories 10 inAll',
  ]);
});

test('MAX is a messenger, and what has been reckoned is asked', () => {
  expect(told('К Новому году 1 000 новых подписчиков в MAX')).toEqual(['members 1000 inAll']);
  expect(readOf('Посчитала: выйдет около 60 заявок в месяц с 1-го месяца')[0]?.asks).toContain('isPromise');
});

test('a visit that is paid for is a sale, and a day spa says nothing of how often', () => {
  expect(told('$38 for every first visit that is paid for')).toEqual(['costPerSale 38 always']);
  expect(told('For a day spa: 61 vouchers sold in 2 months').join()).not.toContain('month');
});
