import { expect, test } from 'vitest';
import { readOf } from './told.ts';

/** `fee 1500 month`, `leads 10 month from 2`, `members 40 inAll by 3`. */
const told = (line: string) =>
  readOf(line).map(({ figure, amount, per, byMonth, fromMonth }) => {
    const month = byMonth === undefined ? (fromMonth ? ` from ${fromMonth}` : '') : ` by ${byMonth}`;
    return `${figure} ${amount === undefined ? '?' : Math.round(amount * 100) / 100} ${per}${month}`;
  });

/** When it begins is asked of what is brought each month, and how a package is paid where nobody says it. */
const alwaysAsked = ['fromWhen', 'byWhen', 'period'];

test.each([
  [
    'Growth £1,400/month: 9 booked appointments per month, cancel any time after month 1',
    'fee 1400 month',
    'leads 9 month',
  ],
  ['Meta ads from €400 a month (management only, ad spend billed separately)', 'fee 400 month'],
  ['With $150/month on Google 60 clicks a month', 'adMoney 150 month', 'visits 60 month'],
  ['$2,100/mo + $140/mo sales tax: 14 posts a month', 'fee 2100 month', 'posts 14 month'],
  ['Ad budget €6,500 in total, 40 leads by June', 'adMoney 6500 inAll', 'leads 40 inAll by 6'],
  ['На рекламу 90 т.р. за весь период, 60 заявок за 2 месяца', 'adMoney 90000 inAll', 'leads 60 inAll by 2'],
  [
    'Ads $700 p.m. paid by you direct to Google, 50 calls a month from month 2',
    'adMoney 700 month',
    'leads 50 month from 2',
  ],
  ['We bring you 12 new clients in 30 days for local surgeons', 'sales 12 inAll by 1'],
  ['6 leads in your first 30 days or the ads are on us', 'leads 6 inAll by 1'],
  ['45 booking enquiries per month from month 4', 'leads 45 month from 4'],
  ['7 signed cases a month from month 4, $2,000 per signed case', 'sales 7 month from 4', 'costPerSale 2000 always'],
  [
    '16 paid enrolments a month from month 4, at most €90 per enrolment',
    'sales 16 month from 4',
    'costPerSale 90 always',
  ],
  [
    '160 online orders a month from month 3 at no more than €7 an order',
    'sales 160 month from 3',
    'costPerSale 7 always',
  ],
  [
    'Абонемент обойдётся не дороже 900 ₽, 80 абонементов до конца февраля',
    'costPerSale 900 always',
    'sales 80 inAll by 2',
  ],
  ['CPC held below £0.60, 900 site visits a month from month 2', 'costPerVisit 0.6 always', 'visits 900 month from 2'],
  [
    'CPL below $80 within 2 weeks, below $60 within 4 weeks',
    'costPerLead 80 always by 1',
    'costPerLead 60 always by 1',
  ],
  ['Engagement rate 3-5% by day 30, 4-6% by day 90', 'engagementRate 3 always by 1', 'engagementRate 4 always by 3'],
  ['90-day guarantee: minimum 3x return on ad spend within 90 days', 'roas 3 always by 3'],
  ['At least 26 posts per month for the one-year term', 'posts 26 month'],
  ['3 posts a week, 4 stories a week, answers in messages until 21:00', 'posts 13 month', 'stories 17.33 month'],
  ['5 постов и 14 сторис в неделю', 'posts 21.67 month', 'stories 60.67 month'],
  ['4 static posts per week (16 per month)', 'posts 16 month'],
  ['Basic ₹3,000: 1 post per week', 'fee 3000 unknown', 'posts 4.33 month'],
  ['A minimum of 4,000 (four thousand) new followers every month', 'members 4000 month'],
  [
    "If our team doesn't bring at least 25 leads within 90 days, we'll work at no cost until we hit that target",
    'leads 25 inAll by 3',
  ],
  ['Сетап $800 один раз', 'price 800 inAll'],
  [
    'Веду за 26 000 ₽ в месяц, 30 новых клиентов в месяц начиная со второго месяца',
    'fee 26000 month',
    'sales 30 month from 2',
  ],
  ['Продадим через VK и Telegram 170 билетов на фестиваль за 6 недель', 'sales 170 inAll by 2'],
  ['Scale — от 1 000 000 тг / месяц: до 6 каналов трафика, видео, аналитика', 'fee 1000000 month'],
  ['CPL sprint $3,500 one-time', 'price 3500 inAll'],
  ['Ad spend no more than 17% of revenue from month 3', 'adCostShare 17 always by 3'],
  ['ROMI of 140% by month 5, with both our fee and the ad spend counted as costs', 'romi 140 always by 5'],
  ['18 new patients in the first 60 days or we waive the fee', 'sales 18 inAll by 2'],
  ['By month 2: 30,000 downloads, CAC below $3', 'costPerSale 3 always by 2'],
  ['За ведение беру 20к/мес, на таргет закладывайте 400р в день', 'fee 20000 month', 'adMoney 12166.67 month'],
  ['Заявка на кухню — 1 250 руб., дубли не оплачиваются', 'costPerLead 1250 always'],
  ['Гарантируем +400 подписчиков за неделю, не выполним — вернём оплату', 'members 400 inAll by 1'],
  ['Охват 25 000 чел. в месяц, Исполнителю 40 000 руб. в месяц', 'reach 25000 month', 'fee 40000 month'],
  ['Приложение № 2: охват 25 000 чел. в месяц', 'reach 25000 month'],
  ['Разовые работы: аудит — 12 000 ₽, пакет из 4 сценариев — 20 000 ₽', 'price 12000 inAll', 'price 20000 inAll'],
  ['Landing page £500 one-off, one photo shoot £300 one-off', 'price 500 inAll', 'price 300 inAll'],
  ['Set-up $12000, then Silver $5000/month, Gold $9000/month', 'price 12000 inAll', 'fee 5000 month', 'fee 9000 month'],
  ['Hands Off $600/month: 2-3 posts a week, two campaigns a month', 'fee 600 month', 'posts 8.67 month'],
  ['We help physio clinics land 4–6 new clients in 90 days without relying on referrals', 'sales 4 inAll by 3'],
  ['100-day growth sprint for service firms: 12+ qualified leads every month', 'leads 12 month'],
  ['Monthly plan: 8–12 posts monthly, daily engagement', 'posts 8 month'],
  ['25+ Qualified Leads Guarantee: I’ll deliver them in 60 days or refund your fee', 'leads 25 inAll by 2'],
  ['Lead engine for roofers: 18 booked appointments in 60 days or free', 'leads 18 inAll by 2'],
  ['Минимум 12 целевых заявок в месяц, не достигаем — возвращаем полную стоимость услуг', 'leads 12 month'],
  [
    'Если за первые 3 месяца Подрядчик приведёт меньше 50 обращений, четвёртый месяц работает без оплаты',
    'leads 50 inAll by 3',
  ],
  ['If you get fewer than 20 qualified leads in 60 days, the next month is free', 'leads 20 inAll by 2'],
  ['Setup $500 (waived if you stay 6 months), 3 leads a month from month 2', 'price 500 inAll', 'leads 3 month from 2'],
  ['Контент-календарь на 8 недель, 3 поста в неделю', 'posts 13 month'],
  ['Прогрев 14 дней: 70 сторис', 'stories 70 inAll'],
  ['24 поста за 10 дней, моя работа 3 000 руб. за все 10 дней', 'posts 24 inAll', 'fee 3000 inAll'],
  ['6-week campaign: 16 posts, Meta budget €700 for the six weeks', 'posts 16 inAll', 'adMoney 700 inAll'],
  ['ВК: 1 пост через день', 'posts 15.21 month'],
  ['Page management $90 every 2 weeks', 'fee 195 month'],
  ['Fourteen posts a week', 'posts 60.67 month'],
  ['Лента из 15 постов в месяц', 'posts 15 month'],
  ['$1,800 setup + $800/mo, reporting included', 'price 1800 inAll', 'fee 800 month'],
  ['Google Ads: setup fee $450 one-time, management $1,100/mo', 'price 450 inAll', 'fee 1100 month'],
  ['KR 1.1: 70+ qualified leads per month by month 3', 'leads 70 month from 3'],
  ['4.1 The Agency shall attain an engagement rate of not less than 3% by month 6', 'engagementRate 3 always by 6'],
  ['18 posts + 6 stories monthly @ ₹6,000 per month', 'posts 18 month', 'stories 6 month', 'fee 6000 month'],
  ['На рекламу 20 000 ₽ за весь тест', 'adMoney 20000 inAll'],
  ['Вакансия: на руки 50 000 руб. в месяц, 4 публикации в неделю', 'fee 50000 month', 'posts 17.33 month'],
  ['£700 per month, 40 posts per month, reels or short video (2 per month)', 'fee 700 month', 'posts 40 month'],
  ['Двести новых подписчиков за тридцать дней', 'members 200 inAll by 1'],
  ['Ведение — сорок тысяч рублей в месяц', 'fee 40000 month'],
  ['No fewer than thirty (30) qualified leads in each calendar month as from month 3', 'leads 30 month from 3'],
  [
    '22 (двадцать две) публикации ежемесячно за 39 500 (тридцать девять тысяч пятьсот) руб. 00 коп. ежемесячно',
    'posts 22 month',
    'fee 39500 month',
  ],
  ['Engagement rate of five per cent by month 3', 'engagementRate 5 always by 3'],
  [
    '18 paid first appointments a month from month 2, £55 per paid appointment',
    'sales 18 month from 2',
    'costPerSale 55 always',
  ],
  ['40 new paying members signed by the end of week 8', 'sales 40 inAll by 2'],
  ['1,100 PLN per month, 10 posts a month', 'fee 1100 month', 'posts 10 month'],
  ['Retainer 500 pounds a month', 'fee 500 month'],
  [
    'Set-up €390 (once). Thereafter €640 a month, 10 posts a month',
    'price 390 inAll',
    'fee 640 month',
    'posts 10 month',
  ],
  ['Ads US$2,000/month | Management US$1,300/month', 'adMoney 2000 month', 'fee 1300 month'],
  ['Ведение (80 000 тенге в месяц), на рекламу (120 000 тенге в месяц)', 'fee 80000 month', 'adMoney 120000 month'],
  ['На трафик 60 000 р за все 6 недель', 'adMoney 60000 inAll'],
  ['Вознаграждение 264 000 руб. за весь срок контракта', 'fee 264000 inAll'],
  ['24 posts a month (12 on Facebook, 12 on LinkedIn)', 'posts 24 month'],
  ['20 публикаций в месяц, из них 6 каруселей', 'posts 20 month'],
  ['2 поста каждый будний день', 'posts 43.33 month'],
  ['25 posts and 20 stories in 5 weeks', 'posts 25 inAll', 'stories 20 inAll'],
  ['500k people reached per month by month 4', 'reach 500000 month from 4'],
  ['3 600 кликов на сайт до 20 ноября', 'visits 3600 inAll by 11'],
  [
    'Solo £275pm, Duo £450pm, Trio £595pm, 12 posts a month',
    'fee 275 month',
    'fee 450 month',
    'fee 595 month',
    'posts 12 month',
  ],
  ['15 posts a month, comment replies Mon–Sat 8am–6pm', 'posts 15 month'],
  ['20 listing posts a month', 'posts 20 month'],
  ['Posting: 5x per week (3 feed posts, 2 stories)', 'posts 13 month', 'stories 8.67 month'],
  ['Комплексное продвижение — 35 000 ₽/мес: единая стратегия, отчёты', 'fee 35000 month'],
  ['Content and blog writing $550/mo', 'fee 550 month'],
  ['На Директ 50 000 ₽ в месяц, за ведение 30 000 ₽ в месяц', 'adMoney 50000 month', 'fee 30000 month'],
  ['С третьего месяца ROAS 5 и ДРР 20 %', 'roas 5 always by 3', 'adCostShare 20 always by 3'],
  ['Ведение соцсетей (Instagram, VK, Telegram) — 15 000 ₽/мес', 'fee 15000 month'],
  ['Стоимость лида (CPL) 350 ₽', 'costPerLead 350 always'],
  ['Цена перехода не превышает 39 руб.', 'costPerVisit 39 always'],
  ['За 6 недель 150 заявок, заявка максимум 430 р', 'leads 150 inAll by 2', 'costPerLead 430 always'],
  ['2-week campaign: 80–150 leads, CPL under $50', 'leads 80 inAll by 1', 'costPerLead 50 always by 1'],
  ['Setup $490, monthly $290', 'price 490 inAll', 'fee 290 month'],
  [
    'New followers | 1,200 | month 6 || Engagement rate | 4.5% | month 4',
    'members 1200 inAll by 6',
    'engagementRate 4.5 always by 4',
  ],
  ['CPL | 620 ₽ | на весь год; лиды | 480 | за 12 месяцев', 'costPerLead 620 always', 'leads 480 inAll by 12'],
  ['SEO-сопровождение | 38 500 ₽/мес | 10 текстов в месяц', 'fee 38500 month'],
  ['На посевы 12 т.р./мес, за ведение беру 16 т.р./мес', 'adMoney 12000 month', 'fee 16000 month'],
  ['Ведение 66 000 ₽ за все три месяца', 'fee 66000 inAll'],
  [
    'Оформление 7 000 ₽, наполнение 6 000 ₽, настройка 11 000 ₽ — всё разово',
    'price 7000 inAll',
    'price 6000 inAll',
    'price 11000 inAll',
  ],
  ['ER 6 % через полгода, доля негатива < 3 %', 'engagementRate 6 always by 6'],
  [
    '4.3. Подписчик не более 54 руб. 4.4. Не менее 1 800 новых подписчиков за 5 месяцев',
    'costPerMember 54 always',
    'members 1800 inAll by 5',
  ],
  ['Клиника, Meta Ads: ведение $450/мес, рекламный бюджет $1 200/мес', 'fee 450 month', 'adMoney 1200 month'],
  ['Bronze: mgmt £290 pcm on £600 pcm ad spend', 'fee 290 month', 'adMoney 600 month'],
  ['Listings care: 4 GBP posts per month', 'posts 4 month'],
  ['15 Instagram posts in 5 days for $60', 'posts 15 inAll', 'fee 60 inAll'],
  ['48 calls/month from month 2', 'leads 48 month from 2'],
  ['3 posts + 3 stories a week', 'posts 13 month', 'stories 13 month'],
  ['ROAS 5 by month 3 on €3,600 ad spend a month', 'roas 5 always by 3', 'adMoney 3600 month'],
  ['Ad budget $5,040 for the 90 days', 'adMoney 5040 inAll'],
  ['210 places sold by May, £21 max per place sold', 'sales 210 inAll by 5', 'costPerSale 21 always'],
  ['Silver = 10 posts + 6 stories a month', 'posts 10 month', 'stories 6 month'],
  ['4–6 edited posts per month ready to publish', 'posts 4 month'],
  ['Ежедневные сторис с прогревами (60+ сторис в месяц) — 200 €/мес', 'stories 60 month', 'fee 200 month'],
  ['Ведение (1 мес): 14 постов, 28 сторис — 22 000 ₽', 'posts 14 month', 'stories 28 month', 'fee 22000 month'],
  [
    'Design agency: 20 valuation requests a month from month 2 at ≤ £40 each',
    'leads 20 month from 2',
    'costPerLead 40 always',
  ],
  ['Letting agency: cost per valuation request from £60 down to £30 by month 3', 'costPerLead 30 always by 3'],
  ['Summer fair: 300 tickets sold by the end of June', 'sales 300 inAll by 6'],
  ['Цели кампании, KPI: 110 заявок за месяц, CPL до 800 ₽', 'leads 110 inAll by 1', 'costPerLead 800 always'],
  ['Салоны красоты (ВКонтакте, карты) — CPL 400–1 100 ₽', 'costPerLead 1100 always'],
  ['Считаем вместе с нашей оплатой, по прибыли: окупаемость к 5-му месяцу', 'breakEvenMonth 5 always by 5'],
  ['За 30 дней 900 подп.', 'members 900 inAll by 1'],
  ['5 posts a week + stories every day for £300 a month', 'posts 21.67 month', 'fee 300 month', 'stories 30.42 month'],
  ['5 постов и 1 опрос в неделю, стоимость работ 22 000 ₽ за каждый месяц', 'posts 21.67 month', 'fee 22000 month'],
  ['Ведение — 18 000 ₽/мес. Бюджет (оплачивается отдельно) — 45 000 ₽/мес', 'fee 18000 month', 'adMoney 45000 month'],
  ['Fee $950 a month. Ad budget (paid by client): $1,500 a month', 'fee 950 month', 'adMoney 1500 month'],
  ['$700 a month for us, $500 a month for ads', 'fee 700 month', 'adMoney 500 month'],
  ['CPL €20 or lower', 'costPerLead 20 always'],
  ['ROAS: minimum 3x from month 2, minimum 4x from month 4', 'roas 3 always by 2', 'roas 4 always by 4'],
  [
    'Month 1 is set-up, from month 2 you get 25 leads a month, CPL under $30',
    'leads 25 month from 2',
    'costPerLead 30 always',
  ],
  ['Launch pack $900 one-time: profile design, 9 grid posts', 'price 900 inAll', 'posts 9 inAll'],
  ['Целевой звонок не дороже 4 500 ₽', 'costPerLead 4500 always'],
  ['16 записей на стене в месяц', 'posts 16 month'],
  ['Держим заявку в пределах 750 ₽, если выйдет дороже — разницу оплачиваем сами', 'costPerLead 750 always'],
  ['Возврат 100 % оплаты, если со второго месяца нет хотя бы 15 клиентов в месяц', 'sales 15 month from 2'],
  [
    'If fewer than 15 leads per month are delivered from month 3 on, the Client may end the contract',
    'leads 15 month from 3',
  ],
  ['The Agency guarantees that the cost per lead will not exceed $45', 'costPerLead 45 always'],
  ['Конец месяца 3 | Лидов в месяц ≥ 45 · CPL ≤ 600 ₽ | отчёт', 'leads 45 month from 3', 'costPerLead 600 always by 3'],
  [
    'KPI | Month 3 | Month 6 || Site visits per month | 600 | 1,500 || Engagement rate | 2.5% | 4%',
    'visits 600 month from 3',
    'visits 1500 month from 6',
    'engagementRate 2.5 always by 3',
    'engagementRate 4 always by 6',
  ],
  [
    'Новые подписчики: 1 200 | срок: до 30 апреля | цена подписчика ≤ 85 ₽',
    'members 1200 inAll by 4',
    'costPerMember 85 always',
  ],
  ['До 15 декабря: 60 заявок на банкет, заявка до 500 ₽', 'leads 60 inAll by 12', 'costPerLead 500 always'],
  ['К июню 2 700 новых подписчиков', 'members 2700 inAll by 6'],
  ['Posts thrice a week, fee $400 a month', 'posts 13 month', 'fee 400 month'],
  ['Fee €500 a month on ad spend of €2,000 a month', 'fee 500 month', 'adMoney 2000 month'],
  ['25 leads a month from day 61', 'leads 25 month from 3'],
  [
    'Настройка 14 000 ₽ разово, дальше ведение 17 000 ₽ в месяц, заявка не дороже 1 150 ₽',
    'price 14000 inAll',
    'fee 17000 month',
    'costPerLead 1150 always',
  ],
])('an offer whose words suffice is read as it is said: %s', (line, ...right) => {
  expect(told(line)).toEqual(right);
  expect(
    readOf(line)
      .flatMap(({ asks }) => asks)
      .filter((ask) => !alwaysAsked.includes(ask)),
  ).toEqual([]);
});

test.each([
  ['SMM 17 000 ₽/мес; SMM с ведением 29 000 ₽/мес; только таргет 14 000 ₽/мес', 'price 14000 month'],
  ['Ведение 30 000 ₽/мес, общий бюджет 80 000 ₽/мес', 'price 80000 month'],
  ['Set-up $250 once. After that $180 a month for 8 posts a month on Facebook', 'fee 180 month'],
  ['Ведение 25 000 ₽/мес, бюджет 30 000 ₽/мес, итого 55 000 ₽/мес', 'fee 25000 month'],
  ['Бюджет 90 000 ₽/мес, из них за ведение 30 000 ₽/мес', 'price 90000 month'],
])('a sum that may hold the fee, or be the fee, is no advertising budget: %s', (line, open) => {
  expect(told(line)).toContain(open);
});

test.each([
  'Performance media from $3,000/month, retainer + ad spend',
  'Ad tests and reports + ad budget (recommended from €500/mo)',
  'Тесты объявлений + рекламный бюджет (рекомендуем от 50 000 ₽/мес)',
  'Цены для клиентов: 700 руб — продвижение, 900 руб — директ',
  'A typical social retainer is $500–$2,000/month',
  'Найм команды: 150 тыс. ₽ в месяц',
  'Pack of 10 leads for £40 instead of £5 for one lead',
  'Google $500/month: 60 clicks',
  'С вас 2 поста в неделю, с нас таргет',
  'Не входит в стоимость: 10 сторис в месяц',
  'A sale earns you $200',
  'LinkedIn ads R40,000/month',
  'Бурение скважин, работаем за заявку: 1 100 р. лето, 800 зима',
  'You pay $60 per lead, and we bring it down',
  '7,010 entries off a $1,500 ad budget, $0.17 CPC',
  'Reels & Stories 15-20/month',
  'Content-only retainers run $500–$2,000 per month',
  'There are owners who want a full package for $30 per month',
  'The performance part of the fee ($900 of the total $2,400)',
  'Цена звонка у того клиента 890 руб.',
  'У площадки за последние два месяца не менее 100 тыс. уникальных посетителей',
  'Не берусь гарантировать +30% трафика за месяц',
  'Anna closed $18,000 in 2 weeks from our landscaping leads, ROI 7x',
  'Week 1 (Dec 9–15): spend $1,700, revenue $6,000, ROAS 3.5x, 15 orders',
  'Этап I (2 нед.): упаковка. Этап II (4 нед.): тест, 20 заявок',
  'In winter we pause ads and just post twice a week',
  'Конкурент через дорогу постит 40 сторис в неделю',
  'Требование к площадке: не менее 50 тысяч участников групп за два месяца',
  'Первый месяц 3 поста в неделю',
  'С третьего месяца 5 постов в неделю',
  'Ищем подрядчика на таргет ВК, бюджет 150 тыс. в месяц',
  'Moderation add-on £160 per month',
  'Доплата 8 000 ₽ в месяц за ведение Одноклассников сверх основного тарифа',
  'Of the fee, $120 a month is passed on to the photographer',
  'Calendly renewal $22/month from year 2',
  'Most retainers are between $5,000 and $25,000 monthly',
  'Ваша клиентка платит за наращивание 2 800 ₽',
  'Once you go past 100 leads the price is $1,497',
])('a sum that may be somebody else’s, or for something else, is asked: %s', (line) => {
  const read = readOf(line);
  expect(read.length).toBeGreaterThan(0);
  for (const { asks } of read) expect(asks).not.toEqual([]);
});

test('a sprint of a hundred days brings its leads in each of its months, and not from the fourth on', () => {
  expect(told('100-day sprint: 10 leads every month')).toEqual(['leads 10 month']);
});

test('what each customer pays a month is no cost of one', () => {
  const [, cost] = readOf('10 clients in 60 days at £500/month each');
  expect(cost?.asks).toContain('asRead');
});

test('a fee that holds the advertising is not all the contractor’s', () => {
  for (const line of ['£4,000/month, £900 ad spend inside', '180 000 ₸/мес, рекламный бюджет 45 000 ₸ внутри'])
    expect(readOf(line)[0]?.asks).toContain('feeOrAdMoney');
});

test('what sums up the leads of a year is no fee', () => {
  expect(told('Q1 25 leads, Q2 40, total 165 for the year').join()).not.toContain('fee');
});

test('a price at the end of an offer is what is paid, though the line ends with a question', () => {
  expect(told('12 posts a month, £300 a month for my work, deal?')).toEqual(['posts 12 month', 'fee 300 month']);
  expect(told('Do you want 12 posts a month?')).toEqual([]);
});

test('what stands in a column of its own is no price of what another column counts', () => {
  expect(told('CPL | 620 ₽ | на весь год; лиды | 480 | за 12 месяцев').join()).not.toContain('costPerLead 480');
});

test('work between two dates is no work of each month', () => {
  expect(told('С 1 марта по 31 мая публикуем 78 постов, платите 28 000 руб. в месяц за ведение')).toEqual([
    'posts 78 inAll',
    'fee 28000 month',
  ]);
});

test('what comes between two months is there at the end of the last', () => {
  expect(readOf('С марта по май 60 заявок')[0]).toMatchObject({ amount: 60, byMonth: 5, asks: [] });
  expect(readOf('From February to July we add 1,000 followers')[0]).toMatchObject({ amount: 1000, byMonth: 7 });
  expect(readOf('С марта по май 20 заявок в месяц')[0]?.asks).toContain('fromWhen');
});

test('stories of success and lead campaigns are none', () => {
  expect(told('5-10 student success stories in the first quarter').join()).not.toContain('stories');
  expect(told('2 Meta lead campaigns a month').join()).not.toContain('leads');
});

test('how often ad money within a package is spent is never taken from its posts', () => {
  const read = readOf('Business scale ₹35,000: 10 static posts per month – includes ₹5,000 ad budget');
  expect(read.find(({ figure }) => figure === 'adMoney')?.asks).toContain('period');
});

test('weekly targets are of everything that is counted behind them', () => {
  expect(told('Weekly targets: 7 posts, follower growth +40')).toEqual(['posts 30.33 month', 'members 173.33 month']);
});

test('a reward on top of a salary is not all that a lead costs', () => {
  for (const line of ['Оклад 50 000 + 100 ₽ за заявку', 'Оклад 45 000 руб. плюс 300 руб. за каждую заявку'])
    expect(readOf(line).find(({ figure }) => figure === 'costPerLead')?.asks).toContain('asRead');
});

test('the mark of a footnote is no digit of the price before it', () => {
  expect(told('Lead price under $30¹')).toEqual(['costPerLead 30 always']);
});

test('followers of the contractor’s own are promised to nobody', () => {
  for (const { asks } of readOf('Our own Instagram has 52k followers and a 6% engagement rate'))
    expect(asks).toContain('isPromise');
});

test('what was spent on a result that is told is nobody’s budget', () => {
  const spent = readOf('Tool hire: 40 calls in 30 days from $800 in ad spend').filter(
    ({ figure }) => figure === 'adMoney',
  );
  expect(spent.map(({ asks }) => asks.includes('isPromise'))).toEqual([true]);
});

test.each([
  `5 (${'teen'.repeat(2000)}`,
  `5 (${'twenty '.repeat(2000)}`,
  `our ${'a '.repeat(2000)}fee`,
  `ad spend ${'no '.repeat(2000)}18%`,
])('a line that repeats itself without end promises nothing, and is read in time', (line) => {
  expect(readOf(line)).toEqual([]);
});

test('a promise in a dated column is called by its own row, and its month is told beside it', () => {
  const table = 'KPI | Month 3 | Month 6 || Site visits per month | 600 | 1,500 || Engagement rate | 2.5% | 4%';
  const spans = readOf(table).map(({ span }) => table.slice(span.start, span.end));
  expect(spans).toEqual([
    'Site visits per month | 600',
    'Site visits per month | 600 | 1,500',
    'Engagement rate | 2.5%',
    'Engagement rate | 2.5% | 4%',
  ]);
  expect(readOf(table).map(({ said }) => said)).toEqual(['Month 3', 'Month 6', 'Month 3', 'Month 6']);
});
