import { expect, test } from 'vitest';
import { readOf, told } from './told.ts';

test.each([
  [
    'the budget of the client is advertising',
    'Рекламный бюджет клиента 50 тыс. в месяц, ведение 20 000 ₽ в месяц',
    ['adMoney 50000 month', 'fee 20000 month'],
  ],
  [
    'what is explained in brackets',
    'By May the ad cost share of your shop (ad spend to order revenue) will be no higher than 18%',
    ['adCostShare 18 always'],
  ],
  [
    'a list in brackets',
    'One-time page setup (bio, highlights, covers) $180, then $320 monthly for running it',
    ['price 180 inAll', 'fee 320 month'],
  ],
  [
    'a term ahead',
    'Over the six-month contract the Agency shall deliver 240 appointment requests and 1,500 new followers',
    ['leads 240 inAll', 'members 1500 inAll'],
  ],
  [
    'a term ahead of sums',
    'Total for the 3-month term: $1,800 in management fees and $1,500 in advertising',
    ['fee 1800 inAll', 'adMoney 1500 inAll'],
  ],
  ['a rate that will be so high', 'The engagement rate will be at 4% or more by April', ['engagementRate 4 always']],
  ['from a month on', 'From March onwards 1,500 website visits a month out of our channels', ['visits 1500 month']],
  ['trials that are booked', 'In the first month alone we bring you 20 trial sign-ups', ['leads 20 inAll']],
  [
    'three days of the week',
    'We publish a post every Monday, Wednesday and Friday and add 5 stories a week',
    ['posts 13 month', 'stories 21.67 month'],
  ],
  ['two of them', 'Пост по вторникам и пятницам, сторис каждый день', ['posts 8.67 month', 'stories 30.42 month']],
  ['the same days, said again', '3 posts a week on Mondays, Wednesdays and Fridays', ['posts 13 month']],
  ['by what they write', 'Within 4 months your clinic gets 90 enquiries by direct message', ['leads 90 inAll']],
  [
    'what each of them costs',
    'By the end of month 2 you’ll have 15 more paying students, each of them will cost you $70 at most',
    ['sales 15 inAll', 'costPerSale 70 always'],
  ],
  [
    'the same in Russian',
    '10 новых клиентов к марту, каждый обойдётся в 900 ₽',
    ['sales 10 inAll', 'costPerSale 900 always'],
  ],
  ['all who are reached', 'Minimum 120k people reached over the 3 months of the campaign', ['reach 120000 inAll']],
  [
    'both counted as costs',
    'ROMI 120% by month 9, with ad budget and agency fee both counted as cost',
    ['romi 120 always'],
  ],
  [
    'advertising left out',
    'My quote: $600 per month all in, except ad spend which you pay directly',
    ['fee 600 month'],
  ],
  ['a rate that rises', 'The engagement rate on your page rises to 5% within four months', ['engagementRate 5 always']],
  ['extra followers', 'You will see 2,000 extra followers by Christmas', ['members 2000 inAll']],
  [
    'between two months',
    'Between March and August we’ll deliver 180 leads at $18 or less',
    ['leads 180 inAll', 'costPerLead 18 always'],
  ],
  ['the same in Russian', 'Между мартом и августом приведём 180 заявок', ['leads 180 inAll']],
  ['how many are ordered at least', '$50 per carousel, minimum order of 5', ['price 50 inAll']],
  [
    'a season without a verb',
    'С июня по август 12 постов в месяц, за лето 900 подписчиков',
    ['posts 12 month', 'members 900 inAll'],
  ],
  ['a season', 'За лето привлечём 1200 подписчиков в группу вашего кафе', ['members 1200 inAll']],
  [
    'a contract of a year',
    'Договор на год: 144 поста, 288 сторис, 36 000 рублей в квартал',
    ['posts 144 inAll', 'stories 288 inAll', 'fee 12000 month'],
  ],
  [
    'whom the school takes',
    'Приведу 20 учеников в автошколу к 1 сентября по 1 500 ₽ за человека',
    ['sales 20 inAll', 'costPerSale 1500 always'],
  ],
  [
    'what one of them costs',
    'Минимум 10 клиентов ежемесячно с третьего месяца, стоимость привлечения одного до 3 тысяч',
    ['sales 10 month', 'costPerSale 3000 always'],
  ],
  ['no fee besides', 'Оплата 500 руб. за каждую заявку, абонентской платы нет', ['costPerLead 500 always']],
  ['a strategy', 'Аудит аккаунта бесплатно, стратегия 12 000 ₽', ['price 12000 inAll']],
  [
    'a page of the owner',
    'Берусь вести ваш паблик за 14 тыс. в месяц: 4 поста в неделю, закупка рекламы отдельно',
    ['fee 14000 month', 'posts 17.33 month'],
  ],
  [
    'a contract of half a year says nothing of when',
    'Half-year contract, $600 per month, 12 posts a month, 50 leads per month from March',
    ['fee 600 month', 'posts 12 month', 'leads 50 month'],
  ],
  [
    'the month is said once',
    'The first month 15 enquiries, from the second 30 each month',
    ['leads 15 inAll', 'leads 30 month'],
  ],
  [
    'what is not charged else',
    '60 enquiries every month, guaranteed from month 2, else no fee that month',
    ['leads 60 month'],
  ],
  ['a plan', '12-month plan: grow from 400 to 3,000 followers', ['members 2600 inAll']],
  ['a cap', '£12 CPL cap, 35 leads monthly from April', ['costPerLead 12 always', 'leads 35 month']],
  ['results by a month', 'Cost: $1,000/mo. Results: 40 leads/mo by month 3', ['fee 1000 month', 'leads 40 month']],
  ['billed each month', 'The retainer is $800, billed on the 1st of each month', ['fee 800 month']],
  [
    'what a campaign costs',
    'Campaign of 8 weeks: $1,900 in fees, $1,200 in ads, 70 leads',
    ['fee 1900 inAll', 'adMoney 1200 inAll', 'leads 70 inAll'],
  ],
  [
    'months spent together',
    'By the end of our six months together you’ll be getting 45 leads a month',
    ['leads 45 month'],
  ],
  [
    'what a booked talk costs',
    'Cost per booked consultation will not be above $45, or the difference comes off my invoice',
    ['costPerLead 45 always'],
  ],
  [
    'what is paid after the set-up',
    'Ad account setup: $200 once. After that $350 monthly for running it',
    ['price 200 inAll', 'fee 350 month'],
  ],
  ['pounds by their other name', 'can do 5 posts a week, 90 quid a week', ['posts 21.67 month', 'fee 390 month']],
  ['posts in total', '3-month contract, $1,500 total, 36 posts total', ['fee 1500 inAll', 'posts 36 inAll']],
  [
    'stories of a day',
    '8 reels, 8 posts, 2 stories a day – $520/mo',
    ['posts 8 month', 'stories 60.83 month', 'fee 520 month'],
  ],
  [
    'from a month onwards',
    'From the fourth month onwards the campaign will generate at least 25 paying customers per month',
    ['sales 25 month'],
  ],
  ['people to be reached', 'We will reach 40,000 people by June', ['reach 40000 inAll']],
  ['women to be reached', 'Reach 20,000 women in your town within 2 months', ['reach 20000 inAll']],
  [
    'a quarter ahead of sums',
    'For the first quarter you invest $2,700 in media and $1,800 in our work.',
    ['adMoney 2700 inAll', 'fee 1800 inAll'],
  ],
  [
    'a share that is brought down',
    'The agency shall bring the share of advertising costs in revenue down to 12% by month 3.',
    ['adCostShare 12 always'],
  ],
  ['our terms', 'Our terms: $750 per month, minimum contract of three months', ['fee 750 month']],
  [
    'days said again',
    'Публикации 5 раз в неделю по будням, истории ежедневно по 3 штуки',
    ['posts 21.67 month', 'stories 91.25 month'],
  ],
  ['what a guest will cost', 'Клиент в салон будет стоить 400-600 рублей', ['costPerSale 600 always']],
  ['a level that is reached', 'Выход на 30 продаж в месяц через 4 месяца работы', ['sales 30 month']],
  ['what will have been gained', 'By the end of Q2 the page will have gained 1,800 followers', ['members 1800 inAll']],
  ['visits that go up', 'Website visits will go up from 600 to 1,500 a month by July', ['visits 1500 month']],
  [
    'KPIs of a month',
    'Contract KPIs per month: 20 posts, 40 stories, reach 35,000, 120 new followers',
    ['posts 20 month', 'stories 40 month', 'reach 35000 month', 'members 120 month'],
  ],
  ['lessons to try', 'Для школы танцев: 30 пробных занятий в месяц к сентябрю', ['leads 30 month']],
  [
    'what every student will cost',
    'Every new student will cost you at most 45 euros in ads',
    ['costPerSale 45 always'],
  ],
  ['a return with the fees', 'We guarantee ROI of 200% in year one, our fees included', ['romi 200 always']],
  [
    'a term, said again',
    'Срок договора 4 месяца, за это время 64 публикации и 800 новых подписчиков',
    ['posts 64 inAll', 'members 800 inAll'],
  ],
  [
    'advertising for one sale',
    'Продажи курсов: 25 в месяц, начиная с февраля, расходы на рекламу 1 500 на одну продажу',
    ['sales 25 month', 'costPerSale 1500 always'],
  ],
  [
    'a sum a month without its currency',
    'Пост + сторис каждый будний день за 19 000 в месяц',
    ['posts 21.67 month', 'fee 19000 month', 'stories 21.67 month'],
  ],
  ['reach of a span', 'Охват 80 000 за первые три месяца', ['reach 80000 inAll']],
  [
    'posts of each day beside stories of the month',
    'Пакет «Бизнес»: ежедневные посты, 60 сторис, 49 000 руб. в месяц',
    ['posts 30.42 month', 'stories 60 month', 'fee 49000 month'],
  ],
  ['tenants', 'С октября 10 новых арендаторов в квартал', ['sales 3.33 month']],
  ['a subscription', 'Подключение 3 000, абонемент 9 900 в месяц', ['price 3000 inAll', 'fee 9900 month']],
  ['what a club gains', 'За 4 месяца приведём в группу фитнес-клуба 1 200 новых подписчиков', ['members 1200 inAll']],
  [
    'both are paid once',
    'Аудит аккаунта – 5 т.р., стратегия – 15 т.р., и то и другое оплачивается один раз',
    ['price 5000 inAll', 'price 15000 inAll'],
  ],
  ['once, ahead of its sum', 'Контент-стратегию пишем один раз, 15 тыс. руб.', ['price 15000 inAll']],
  ['a range of costs', 'Вилка по заявке на натяжные потолки: 400–700 ₽, выше не уйдём', ['costPerLead 700 always']],
  [
    'the return of a shop by what it sells',
    'ROAS магазина детской одежды держим не ниже 4 со второго месяца (считаем только от рекламного бюджета)',
    ['roas 4 always'],
  ],
  [
    'the work is not counted in',
    'К шестому месяцу ДРР не больше 15 %, моя работа в расчёт не входит',
    ['adCostShare 15 always'],
  ],
  ['a return on all costs', 'ROMI 120 % к декабрю с учётом всех затрат, включая оплату агентства', ['romi 120 always']],
  [
    'the rate of a community',
    'Вовлечённость (ER) в сообществе ветклиники поднимем до 5 % к маю',
    ['engagementRate 5 always'],
  ],
  [
    'posts by the dozen',
    'Один пост с текстом и картинкой — 700 р., от десяти штук по 550 р.',
    ['price 700 inAll', 'price 550 inAll'],
  ],
  [
    'all but the advertising',
    'Стоимость сопровождения за 3 месяца — 90 000 ₽, всё включено, кроме рекламного бюджета',
    ['fee 90000 inAll'],
  ],
  [
    'a budget as high as two other sums',
    'Настройка таргета разово 12 000 руб., дальше ведение 18 000 руб. ежемесячно, рекламный бюджет 30 000 руб. в месяц',
    ['price 12000 inAll', 'fee 18000 month', 'adMoney 30000 month'],
  ],
  [
    'a title before a dash',
    'Контент-план – 4 500 руб., оформление группы – 6 000 руб.',
    ['price 4500 inAll', 'price 6000 inAll'],
  ],
  [
    'what is left to the owner',
    'Ведение группы — 28 000 ₽ в месяц: 15 постов. Рекламный бюджет отдельно, от вас 20 000 ₽ ежемесячно',
    ['fee 28000 month', 'posts 15 month', 'adMoney 20000 month'],
  ],
  ['the same, day by day', 'От вас только рекламный бюджет, 500 рублей в день', ['adMoney 15208.33 month']],
  ['on weekends too', 'Публикуем ежедневно по одному посту, в выходные тоже', ['posts 30.42 month']],
  [
    'KPIs of a contract',
    'KPI по договору на 6 мес.: 180 лидов; 3000 новых подписчиков; охват 250 000 чел.',
    ['leads 180 inAll', 'members 3000 inAll', 'reach 250000 inAll'],
  ],
  [
    'how long a project is',
    'Бюджет на рекламу на весь проект (5 месяцев) 150 000 ₽, наша работа 125 000 ₽ за тот же срок',
    ['adMoney 150000 inAll', 'fee 125000 inAll'],
  ],
  ['a shop in the dative', 'К 8 Марта соберём цветочному магазину 50 оплаченных заказов', ['sales 50 inAll']],
  [
    'paid once in a quarter',
    'Платите раз в квартал 45 000 ₽ за ведение, за квартал выходит 24 поста',
    ['fee 15000 month', 'posts 24 inAll'],
  ],
  [
    'how long a contract is',
    'Contract term 3 months: 36 posts, 60 stories, 90 enquiries, total fee $1,500',
    ['posts 36 inAll', 'stories 60 inAll', 'leads 90 inAll', 'fee 1500 inAll'],
  ],
  [
    'advertising billed apart',
    'Growth package – £690 per month (ads billed separately, £200 monthly). 16 posts, 30 stories',
    ['fee 690 month', 'adMoney 200 month', 'posts 16 month', 'stories 30 month'],
  ],
  [
    'calls of people who look',
    'In the first month you’ll have 30 calls from people looking for a plumber',
    ['leads 30 inAll'],
  ],
  [
    'what is not needed',
    'I’d do 1 post a day, price 700 EUR a month, ads not needed',
    ['posts 30.42 month', 'fee 700 month'],
  ],
  [
    'a yearly agreement is no rate',
    'Yearly agreement: £6,000 for management, 144 posts and 480 leads in total',
    ['fee 6000 inAll', 'posts 144 inAll', 'leads 480 inAll'],
  ],
  [
    'what we will not go over',
    'Customer acquisition cost: 30–40 USD, we won’t go over that',
    ['costPerSale 40 always'],
  ],
  [
    'a strategy without its currency',
    'Разработка стратегии 25к, ведение 40к в месяц',
    ['price 25000 inAll', 'fee 40000 month'],
  ],
  [
    'what goes to the channels that are paid',
    'Приведём 1 000 подписчиков в канал за 2 месяца, на посевы за это время уйдёт 90 000 ₽',
    ['members 1000 inAll', 'adMoney 90000 inAll'],
  ],
  [
    'a term before a dash',
    'Стоимость за 3 месяца – 120 000 ₽, сюда входит 36 постов и 60 сторис',
    ['fee 120000 inAll', 'posts 36 inAll', 'stories 60 inAll'],
  ],
  [
    'what a contract costs',
    'Цена контракта 480 000 руб. за год; не менее 240 публикаций за тот же срок.',
    ['fee 480000 inAll', 'posts 240 inAll'],
  ],
  ['my sum', 'Ads cost you about $15 a day on top of my $300 monthly', ['adMoney 456.25 month', 'fee 300 month']],
  [
    'calls that are promised',
    'What we commit to: 2,000 clicks, 100 calls and 25 new customers by 31 May',
    ['visits 2000 inAll', 'leads 100 inAll', 'sales 25 inAll'],
  ],
  [
    'a name of two parts',
    'New customers through Google Business and Facebook: 12 per month by the summer',
    ['sales 12 month'],
  ],
  ['the same in Russian', 'Заявки с рекламы в ВК и на Авито: 30 в месяц с марта', ['leads 30 month']],
  ['from the first month', 'По KPI: не меньше 1000 переходов в месяц, начиная с первого', ['visits 1000 month']],
  ['what pieces are', 'Posts are $15, stories are $7', ['price 15 inAll', 'price 7 inAll']],
  ['how long a fee is paid', 'Contract for a year with a monthly fee of $500', ['fee 500 month']],
  [
    'posts of a year beside a monthly price',
    'Годовой договор: 30 000 ₽ в месяц, 144 поста',
    ['fee 30000 month', 'posts 144 inAll'],
  ],
  [
    'posts of a month in a longer contract',
    'Contract 6 months: 12 posts, $500 a month',
    ['posts 12 month', 'fee 500 month'],
  ],
  ['the price of a year', 'Annual plan: $4,000', ['fee 333.33 month']],
  [
    'parts of what is paid a month',
    '35 000 в месяц: 20 000 в рекламу, 15 000 нам',
    ['adMoney 20000 month', 'fee 15000 month'],
  ],
  [
    'their total behind them',
    'Реклама 20 000, ведение 15 000, итого 35 000 в месяц',
    ['adMoney 20000 month', 'fee 15000 month'],
  ],
  ['the same in English', '$800 monthly: $500 to ads and $300 to us', ['adMoney 500 month', 'fee 300 month']],
  [
    'what each of them costs, said apart',
    'Не менее 20 заявок, цена каждой не выше 500 ₽, срок 1 месяц',
    ['leads 20 inAll', 'costPerLead 500 always'],
  ],
  [
    'a budget that is set at a sum',
    'The advertising budget, set at €500 monthly, is charged to the Client’s card',
    ['adMoney 500 month'],
  ],
  [
    'money of advertising',
    'With $1,500 of ad money a month we bring 30 leads by month 4',
    ['adMoney 1500 month', 'leads 30 inAll'],
  ],
  [
    'the mean of a rate',
    'The Contractor shall achieve an average engagement rate of 3% by June',
    ['engagementRate 3 always'],
  ],
  ['when a fee is paid', 'The Client shall pay £650 on the first working day of every month', ['fee 650 month']],
  [
    'from when it commences',
    'A minimum of 40 verified enquiries per month commencing in month three',
    ['leads 40 month'],
  ],
  ['the value of a contract', 'Total contract value: $14,400 over twelve months', ['fee 14400 inAll']],
  [
    'days named behind a colon',
    'Posts: Mon, Wed, Fri. Stories: daily. Fee: $375/mo',
    ['posts 13 month', 'stories 30.42 month', 'fee 375 month'],
  ],
  [
    'what the client pays in',
    'Заказчик ежемесячно пополняет рекламный кабинет на сумму 25 000 рублей',
    ['adMoney 25000 month'],
  ],
  [
    'the period that was named',
    'Срок оказания услуг: с 1 февраля по 31 июля, за указанный период 300 заявок',
    ['leads 300 inAll'],
  ],
  [
    'a share that is not exceeded',
    'Рекламные расходы не превысят 10 % выручки начиная с мая',
    ['adCostShare 10 always'],
  ],
  ['what one comes to', 'Себестоимость подписчика 25–35 рублей', ['costPerMember 35 always']],
  ['people on the site', 'Приведу 1000 человек на сайт за неделю', ['visits 1000 inAll']],
  ['what posts of a month cost', '10 posts a month cost $150', ['posts 10 month', 'fee 150 month']],
  [
    'when the first results come',
    'First results after 2 weeks, 30 leads a month from the second month on',
    ['leads 30 month'],
  ],
  ['lofts are no conversions', 'Enquiries for loft conversions: 15 per month by month 4', ['leads 15 month']],
  ['who tops up the account', 'The client tops up the ad account with 1,000 USD monthly.', ['adMoney 1000 month']],
  [
    'what may be cancelled',
    '$200 monthly, cancel any time: each month 8 posts and 10 stories',
    ['fee 200 month', 'posts 8 month', 'stories 10 month'],
  ],
  ['what you will have by a day', 'By 1 August you’ll have 45 signed cleaning contracts', ['sales 45 inAll']],
  [
    'each for so much',
    '250 quote requests within five months, each for under $4',
    ['leads 250 inAll', 'costPerLead 4 always'],
  ],
  [
    'people who will have been reached',
    'By the end of March your ads will have reached 25,000 people',
    ['reach 25000 inAll'],
  ],
  [
    'what there is after some days',
    'What you’ll have after 90 days: 36 posts, 60 stories and 4,000 website visits.',
    ['posts 36 inAll', 'stories 60 inAll', 'visits 4000 inAll'],
  ],
  [
    'a whole term ahead',
    'Term 6 months, for the whole term: 240 leads, 3,000 new followers, 72 posts; contractor’s fee for the term $5,400',
    ['leads 240 inAll', 'members 3000 inAll', 'posts 72 inAll', 'fee 5400 inAll'],
  ],
  [
    'what to plan for advertising',
    'Стоимость ведения – 35 т.р./мес., рекламный бюджет отдельно, закладывайте 40 т.р. ежемесячно',
    ['fee 35000 month', 'adMoney 40000 month'],
  ],
  [
    'a group that has more',
    'К концу апреля в группе вашей пекарни станет на 800 человек больше',
    ['members 800 inAll'],
  ],
  [
    'a return told in brackets',
    'ROAS (выручка к рекламному бюджету, без учёта нашей оплаты) к концу марта не ниже 4',
    ['roas 4 always'],
  ],
  [
    'what a price holds of three months',
    'Оплата 90 000 ₽ за 3 месяца работы, туда входит 36 постов и 60 сторис',
    ['fee 90000 inAll', 'posts 36 inAll', 'stories 60 inAll'],
  ],
  [
    'people brought to a site',
    'Каждый месяц приводим на сайт отеля 3 000 человек, начиная с января',
    ['visits 3000 month'],
  ],
  ['more of those who follow', 'Прирост аудитории клуба: плюс 300 подписчиков ежемесячно', ['members 300 month']],
  [
    'a term before a verb and a colon',
    'По договору за 6 месяцев Исполнитель обеспечивает: 240 лидов, 2 000 новых подписчиков, 72 публикации',
    ['leads 240 inAll', 'members 2000 inAll', 'posts 72 inAll'],
  ],
  ['a verb in the present', 'С мая реклама даёт 35 заявок на пробное занятие ежемесячно', ['leads 35 month']],
  ['what is added to a group', 'К концу июня в группе прибавится 2000 новых подписчиков', ['members 2000 inAll']],
  ['one post is a price', 'Один пост с текстом и картинкой — 600 рублей', ['price 600 inAll']],
  ['the same in English', '1 post with design and caption — $25', ['price 25 inAll']],
  [
    'a term in brackets',
    'Всего по договору (срок 6 месяцев): 72 поста, 120 сторис, 180 лидов',
    ['posts 72 inAll', 'stories 120 inAll', 'leads 180 inAll'],
  ],
  [
    'a term before the colon',
    'Договор на 6 месяцев: 240 заявок, 1 800 новых подписчиков, ежемесячный платёж исполнителю 55 000 ₽',
    ['leads 240 inAll', 'members 1800 inAll', 'fee 55000 month'],
  ],
  [
    'a whole term',
    'Стоимость моих услуг на 3 месяца – 75 000 ₽ за весь срок, постов за это время 36',
    ['fee 75000 inAll', 'posts 36 inAll'],
  ],
  [
    'the same term, said again',
    'Общая стоимость услуг за 3 месяца – 96 000 руб., рекламные расходы за тот же срок – 60 000 руб.',
    ['fee 96000 inAll', 'adMoney 60000 inAll'],
  ],
  [
    'the same in English',
    'In 3 months you get 90 leads; over the same period 1,000 new followers',
    ['leads 90 inAll', 'members 1000 inAll'],
  ],
  [
    'the budget of the media',
    'Гонорар агентства 120 000 ₽ в квартал, медиабюджет 210 000 ₽ в квартал',
    ['fee 40000 month', 'adMoney 70000 month'],
  ],
  ['whom a verb reaches', 'Охватим рекламой 250 тысяч жителей города до конца марта', ['reach 250000 inAll']],
  ['the same in English', 'We’ll reach 40,000 local people by June', ['reach 40000 inAll']],
  [
    'a budget that is recommended',
    'Рекламный бюджет рекомендую 40 тыс. руб. ежемесячно, моя работа отдельно – 18 тыс. руб. ежемесячно',
    ['adMoney 40000 month', 'fee 18000 month'],
  ],
  ['paid in one go', 'Разработка SMM-стратегии — 30 000 руб., оплата один раз', ['price 30000 inAll']],
  [
    'nobody pays for a trial',
    'За первый квартал 2027-го соберём 90 записей на бесплатный пробный урок',
    ['leads 90 inAll'],
  ],
  ['no bots', 'Каждый месяц прирост 250 живых подписчиков, ботов не крутим', ['members 250 month']],
  ['what a price holds', 'В прайсе всё просто: 9 900 ₽/мес., внутри 8 постов', ['fee 9900 month', 'posts 8 month']],
  ['the year of a month', 'Не менее 400 заявок за период с января по октябрь 2027 г.', ['leads 400 inAll']],
  ['no later than a month', 'Не позднее июня ROAS 4, считаем только рекламные расходы', ['roas 4 always']],
  [
    'what is done where it fails',
    'С марта по 15 оплаченных заказов каждый месяц, не выйдет – следующий месяц веду бесплатно',
    ['sales 15 month'],
  ],
  ['no day of a month is counted as results', 'From March to May 20 leads', ['leads 20 inAll']],
  ['a day on weekdays is so many days', '$20 a day on weekdays in ads', ['adMoney 433.33 month']],
  ['each weekday in Russian', '1 пост в день по будням, 19 900 ₽/мес', ['posts 21.67 month', 'fee 19900 month']],
  [
    'advertising that the owner pays',
    'Our fee is $500 a month, you pay for the ads, about $300 monthly',
    ['fee 500 month', 'adMoney 300 month'],
  ],
  [
    'the same without a currency',
    'Стоимость моих услуг — 25 тыс. в месяц, рекламу оплачиваете вы, примерно 20 тыс. ежемесячно',
    ['fee 25000 month', 'adMoney 20000 month'],
  ],
  [
    'pieces are of what was priced',
    'Лиды по 200 руб, 150 штук за 2 месяца',
    ['costPerLead 200 always', 'leads 150 inAll'],
  ],
  [
    'the same behind a verb',
    'Цена за подписчика 25 р, наберём 2 000 за два месяца',
    ['costPerMember 25 always', 'members 2000 inAll'],
  ],
  ['what will not be exceeded', 'Cost per follower won’t exceed ₹6', ['costPerMember 6 always']],
  ['a month said once, at the end', 'Гарантия: 30 заявок в месяц начиная с третьего', ['leads 30 month']],
  [
    'a price behind a monthly list',
    'Ежемесячно: 20 публикаций, 40 сторис; цена 28 000 рублей',
    ['posts 20 month', 'stories 40 month', 'fee 28000 month'],
  ],
  ['posts of a whole term', 'Deliver 48 posts over the six-month term', ['posts 48 inAll']],
  ['a visit of a photographer is none of a site', 'Photographer visits are $180 each', ['price 180 inAll']],
  ['a rate that is brought to a level', 'Выйдем на ER 6 % за три месяца', ['engagementRate 6 always']],
  ['money for placements', 'Бюджет на посевы 40 000 рублей единоразово', ['adMoney 40000 inAll']],
  [
    'the span of a list of KPIs is of the posts in it',
    'KPI подрядчика на полугодие: 300 обращений, 2 500 новых подписчиков, 60 публикаций',
    ['leads 300 inAll', 'members 2500 inAll', 'posts 60 inAll'],
  ],
  [
    'in brackets before the colon as well',
    'Показатели за срок договора (6 месяцев): прирост подписчиков — не менее 2 000; публикации — 120',
    ['members 2000 inAll', 'posts 120 inAll'],
  ],
  [
    'a list tells its time once, with its last item',
    'Engagement rate of 5%, 1,000 new followers and 30 stories within 4 months',
    ['engagementRate 5 always', 'members 1000 inAll', 'stories 30 inAll'],
  ],
  [
    'how often we post is work',
    'We’ll post 5 times a week on Instagram, £350 a month',
    ['posts 21.67 month', 'fee 350 month'],
  ],
  ['the same in Russian', 'Публикуем 3 раза в неделю, ведение 15 000 ₽ в месяц', ['posts 13 month', 'fee 15000 month']],
  ['no less often than', 'Новые записи на стене сообщества — не реже 4 раз в неделю', ['posts 17.33 month']],
  [
    'each network has its price',
    'Ведение ВК 15 тыс. руб./мес., ОК 8 тыс. руб./мес.',
    ['fee 15000 month', 'fee 8000 month'],
  ],
  [
    'what may not be exceeded is spent at the most',
    'Ad spend not to exceed £800 a month, management £450 a month',
    ['adMoney 800 month', 'fee 450 month'],
  ],
  [
    'a total of a month is of the sums behind it',
    'Итого в месяц: ведение 20 000 ₽, рекламный бюджет 15 000 ₽',
    ['fee 20000 month', 'adMoney 15000 month'],
  ],
  [
    'beside prices of one piece another is one',
    'Extra reel ₹1,500, extra post ₹600, festival creative ₹400',
    ['price 1500 inAll', 'price 600 inAll', 'price 400 inAll'],
  ],
  [
    'a price a quarter is of the work beside it',
    'Growth plan, billed quarterly: $2,550 a quarter, 36 posts a quarter',
    ['fee 850 month', 'posts 12 month'],
  ],
  [
    'bookings paid in full are sales',
    'Hotel: 70 direct bookings paid in full each month from month 4, cost per paid booking under €22',
    ['sales 70 month', 'costPerSale 22 always'],
  ],
  [
    'what adds up to a total is paid as often as the total',
    'Таргет: работа 15 000 ₽ + реклама 25 000 ₽ = 40 000 ₽ в месяц',
    ['fee 15000 month', 'adMoney 25000 month'],
  ],
  [
    'a total before its parts',
    'Growth – total £400 per month = management fee £100 + ad spend £300 paid to Meta',
    ['fee 100 month', 'adMoney 300 month'],
  ],
  [
    'the number of a clause counts nothing',
    '6.1 Retainer: €1,320 per month. 6.2 Advertising budget: €2,000 per month',
    ['fee 1320 month', 'adMoney 2000 month'],
  ],
  [
    'what is needed of a contractor is no condition',
    'Ищу таргетолога: нужно 12 постов в месяц, плачу за работу 57 000 ₽ в месяц',
    ['posts 12 month', 'fee 57000 month'],
  ],
  ['whoever is hired is paid', 'Вакансия: маркетолог в сеть стоматологий, 110 000 ₽ в месяц', ['fee 110000 month']],
  [
    'how often is said ahead of the count',
    'Исполнитель ежемесячно, начиная с третьего месяца, обеспечивает 20 заявок',
    ['leads 20 month'],
  ],
  [
    'whose page it is',
    'Канал жилого комплекса вырастет с 2 300 до 4 100 подписчиков к концу марта',
    ['members 1800 inAll'],
  ],
  ['advertising that the client funds', 'No retainer, you fund the ads at €1,000 a month', ['adMoney 1000 month']],
  [
    'money that the client pays in himself',
    'Рекламный бюджет вносите сами, 40 000 ₽ ежемесячно',
    ['adMoney 40000 month'],
  ],
  [
    'a price of one, one by one',
    'Один пост — 600 рублей, одна карусель — 900 рублей',
    ['price 600 inAll', 'price 900 inAll'],
  ],
  [
    'for a flat sum',
    'A minimum of 15 qualified leads per month, starting in month 1, for a flat $1,000 a month',
    ['leads 15 month', 'fee 1000 month'],
  ],
  [
    'what closes is no past',
    'You pay only for results: $40 per booked appointment, $150 per closed sale',
    ['costPerLead 40 always', 'costPerSale 150 always'],
  ],
  [
    'sold in the first ninety days',
    '30 new memberships sold in the first 90 days, £25 per membership at most',
    ['sales 30 inAll', 'costPerSale 25 always'],
  ],
  [
    'the year of a contract',
    'KPI for the contract year: 4,800 new followers, 240 leads, 96 posts',
    ['members 4800 inAll', 'leads 240 inAll', 'posts 96 inAll'],
  ],
  [
    'money in ads',
    'With $1,500 a month in ads we will bring 50 leads a month from month 2',
    ['adMoney 1500 month', 'leads 50 month'],
  ],
  [
    'bookings that are paid cost what a sale costs',
    '40 paid bookings a month from month 4 at £30 per booking or less',
    ['sales 40 month', 'costPerSale 30 always'],
  ],
  ['how many there are today', 'К Новому году будет 3 000 подписчиков, сейчас 1 700.', ['members 1300 inAll']],
  ['the same in English', 'we’ll get you to 10k followers by September, rn you’re at 6.2k', ['members 3800 inAll']],
  ['the same with from', 'Page growth to 7,000 followers by autumn, from today’s 5,200', ['members 1800 inAll']],
  ['what comes on top of them', '+500 подписчиков к маю, сейчас 900', ['members 500 inAll']],
  ['a group that grows by people', 'За полгода группа прирастёт на 1 800 человек', ['members 1800 inAll']],
  [
    'an average order is no income',
    'Средний чек салона 3 000 ₽, даём 30 новых клиентов в месяц с третьего месяца',
    ['sales 30 month'],
  ],
  [
    'paid for every one of them',
    '10 заявок в месяц со второго месяца, оплата 3 000 рублей за каждую',
    ['leads 10 month', 'costPerLead 3000 always'],
  ],
  [
    'what stands in a total of a campaign',
    'Total for the three-month campaign is $6,000: $3,600 for ads and $2,400 for our work',
    ['adMoney 3600 inAll', 'fee 2400 inAll'],
  ],
  [
    'the price of a contract with its term',
    'Цена контракта 480 000 рублей, срок 12 месяцев, не менее 20 публикаций ежемесячно',
    ['fee 480000 inAll', 'posts 20 month'],
  ],
  [
    'month 12 is a month, and no year',
    'Milestones: month 6 – 50 leads a month; month 12 – 80 leads a month',
    ['leads 50 month', 'leads 80 month'],
  ],
  [
    'numbers in words behind an and',
    'Three reels and four posts a week for $800 a month',
    ['posts 17.33 month', 'fee 800 month'],
  ],
  [
    'what is brought down to a sum costs it',
    'We’ll bring down CPL to $20 in 2 months with a $3,000 monthly ad spend',
    ['costPerLead 20 always', 'adMoney 3000 month'],
  ],
  [
    'a week’s price is of a week’s work',
    '£95 per week for 4 posts and 7 stories',
    ['fee 411.67 month', 'posts 17.33 month', 'stories 30.33 month'],
  ],
  [
    'a price in brackets behind its work',
    'Facebook page: 20 posts a month (€200)',
    ['posts 20 month', 'fee 200 month'],
  ],
  [
    'running ads of two networks',
    'Management of Google Ads and Meta Ads: 550 EUR a month; advertising budget 1,500 EUR a month',
    ['fee 550 month', 'adMoney 1500 month'],
  ],
  [
    'posts to begin with are of no month',
    'Оформление + 9 постов на старт, ведение от 10 000 ₽ в месяц',
    ['posts 9 inAll', 'fee 10000 month'],
  ],
  [
    'a sum is called behind its dash',
    'Ваш бюджет 50 000 ₽ в месяц: 20 000 ₽ — наша работа, 30 000 ₽ — реклама',
    ['fee 20000 month', 'adMoney 30000 month'],
  ],
  [
    'what advertising costs a day',
    'Реклама обойдётся в 300 рублей в день, веду её за 7 000 рублей в месяц',
    ['adMoney 9125 month', 'fee 7000 month'],
  ],
  [
    'a maximum of the cost behind it',
    '45 enrolments by 1 September at a maximum advertising cost of €35 per enrolment',
    ['sales 45 inAll', 'costPerSale 35 always'],
  ],
  [
    'we publish, and how often',
    'We will publish four times a week and grow your page by 150 followers a month',
    ['posts 17.33 month', 'members 150 month'],
  ],
  [
    'prices of several networks',
    'Ведём Телеграм 15 000 ₽/мес., Дзен 12 000 ₽/мес.',
    ['fee 15000 month', 'fee 12000 month'],
  ],
  [
    'a month’s work, and its price behind a dash',
    '15 постов + 15 сторис в мес — 14 500 р.',
    ['posts 15 month', 'stories 15 month', 'fee 14500 month'],
  ],
  [
    'running the ads is work',
    'За 25 000 ₽ в месяц ведём рекламу, 12 постов в месяц',
    ['fee 25000 month', 'posts 12 month'],
  ],
  [
    'whoever joins a gym is its customer',
    'We are paid £90 for each member who joins your gym; no other fees',
    ['costPerSale 90 always'],
  ],
  [
    'a monthly price behind a month’s work',
    '10 posts and 20 stories monthly at a monthly price of 2,900 AED',
    ['posts 10 month', 'stories 20 month', 'fee 2900 month'],
  ],
  [
    'leads in every case of theirs',
    'CPL до 1 500 ₽ при 80 лидах в месяц с третьего месяца',
    ['costPerLead 1500 always', 'leads 80 month'],
  ],
  [
    'how often it is paid stands behind it',
    'Fee £500, paid monthly. Ads £700, paid monthly.',
    ['fee 500 month', 'adMoney 700 month'],
  ],
  [
    'what is paid before is told',
    'Month 1 is the setup, $650 once. From month 2 the retainer is $480 a month',
    ['price 650 inAll', 'fee 480 month'],
  ],
  [
    'a result with its beginning and its fee is offered',
    'Оплата агентства: 35 000 ₽/мес. Результат: 100 лидов в месяц начиная со 2-го месяца',
    ['fee 35000 month', 'leads 100 month'],
  ],
  [
    'an enquiry of a patient costs what an enquiry does',
    'Chiropractor: new patient enquiries $30 or less each, 25 or more a month by month 3',
    ['costPerLead 30 always', 'leads 25 month'],
  ],
  [
    'donors are the customers of a charity',
    'Charity: 300 new donors within a year, cost per donor under £18',
    ['sales 300 inAll', 'costPerSale 18 always'],
  ],
])('%s', (_, line, readings) => {
  expect(told(line)).toEqual(readings);
});

test('the month is said once: «со второго» is from the second', () => {
  expect(readOf('В первый месяц 20 заявок, со второго — 40 в месяц').at(-1)?.fromMonth).toBe(2);
});

test('a date at the head is of the reach behind it, which would begin with the first month', () => {
  const [, reach] = readOf(
    'By the end of the sixth month ER of at least 3.8% and reach at least 45,000 people a month',
  );
  expect(reach?.fromMonth).toBe(6);
});

test.each([
  'Подписчиков вырастет на 1000 за 4 месяца',
  'Подписная база вырастет минимум на 1 000 человек за 4 месяца',
  'Цена подписчика до 50 ₽; итого 1000 подписчиков за месяц',
])('what grows by so many gains them: %s', (line) => {
  expect(readOf(line).at(-1)).toMatchObject({ figure: 'members', amount: 1000, isGained: true });
});

test.each([
  'Через 90 дней у вас будет 40 заявок в месяц и 1 500 подписчиков',
  'In 3 months you’ll have 40 leads a month and 1,500 followers',
])('what there will be is said once: %s', (line) => {
  expect(readOf(line).at(-1)).toMatchObject({ figure: 'members', amount: 1500, isGained: false });
});

test('a level stays one where each follower has a price', () => {
  expect(readOf('Доведём группу до 5 000 подписчиков к маю, подписчик по 40 ₽')[0]).toMatchObject({
    amount: 5000,
    isGained: false,
  });
});

test('what we send you is brought, not paid', () => {
  expect(readOf('We send you 10 to 15 paying customers a week')).toMatchObject([
    { figure: 'sales', low: expect.closeTo(520 / 12) },
  ]);
});

test('work for so many months begins in none of them', () => {
  expect(told('Over 6 months we deliver 20 leads a month')).toEqual(['leads 20 month ?']);
});

test('what is brought in half a year has its price the whole year', () => {
  const [, cost] = readOf('За полугодие – 120 подписанных договоров на окна, входящий звонок не дороже 600 руб.');
  expect(cost).toMatchObject({ figure: 'costPerLead', amount: 600, byMonth: undefined });
});

test.each([
  ['к концу 2027 года', 12],
  ['за первый квартал 2027-го', 3],
  ['до марта 2027 г.', 3],
])('a year may stand behind: %s', (when, month) => {
  expect(readOf(`Соберём ${when} 90 заявок`)).toMatchObject([{ amount: 90, byMonth: month }]);
});

test('a date of the year behind the plan is asked about', () => {
  expect(readOf('К концу 2028 года 900 заявок')).toMatchObject([{ amount: 900, asks: ['byWhen'] }]);
});

test('`posts x16` counts them', () => {
  expect(told('Posts x16, stories x20, reels x4 per month').slice(0, 2)).toEqual([
    'posts 16 month',
    'stories 20 month',
  ]);
});

test('a hope for results makes none of the budget beside it', () => {
  const found = readOf('По маникюру заявка обычно 150–200 ₽, рекламный бюджет 15 000 ₽ в месяц');
  expect(found.map(({ asks }) => asks.includes('isPromise'))).toEqual([true, false]);
});

test.each([
  ['all that is spent', 'All marketing spend, ads plus management, comes to $2,600 per month'],
  ['visits made in person', '10 site visits for your remodelling business every month from month 1'],
  ['posts on each of two accounts', 'Ведение двух аккаунтов 30 000 ₽ в месяц, по 12 постов'],
  ['a cost that is only aimed at', 'Target CPL is $25, 12 posts a month'],
  ['followers of each month', 'План: месяц 1 — 500 подписчиков, месяц 2 — 1 000, месяц 3 — 1 500'],
  ['more followers a month than in all', 'ER от 4% к 6 мес., подписчики +1,5к к 6 мес., 25к/мес'],
  ['posts on each network named ahead', 'ВК+ТГ: по 12 постов в мес, 24 тыс/мес'],
  ['boosts out of the fee', 'Your page gets 20 posts each month and we spend £150 a month of our own fee on boosting'],
  ['a share of what is spent, reckoned out', 'We take 15% of ad spend; on $4,000 that’s $600 a month'],
  ['advertising that holds the work on it', 'Реклама на 3 месяца 90 000 ₽, ведение входит'],
  ['posts of each branch', 'Каждому филиалу (их 4) 8 постов в месяц'],
  ['money of all who are worked for', 'Ведём 15 проектов, ежемесячно тратим 2 млн рублей рекламных бюджетов'],
  ['what a neighbour pays', 'The salon next door pays £300 a month'],
  ['followers of another client', 'За счёт рилс у одного из клиентов +4 000 подписчиков за месяц'],
  ['praise of a hotel', 'Отзыв от отеля «Бриз»: ведение 40 000 рублей в месяц, 30 заявок в месяц с первого месяца'],
  ['advertising named alone', 'Advertising: $1,200 monthly; agency commission: none'],
  ['a post on each day from Monday to Friday', 'We post Monday to Friday, one post a day'],
  ['a month of trial', 'Trial month £199, then £349 a month'],
  ['leads or sales', 'Conversions: 15 a month from month 2, cost per conversion $35'],
  ['parts of the posts', 'Total 40 posts, of these 10 yours'],
  ['what a customer costs today', 'Each customer costs you $90 today'],
  ['how often a sum beside a monthly one is paid', 'За 3 месяца: ведение 20 000 ₽ в месяц, реклама 45 000 ₽'],
  ['one sum for both', 'Всё под ключ, вместе с рекламой, – 50 000 руб. в месяц'],
  ['stories of a day, or of the month', 'One post a day and two stories, $300 a month'],
  ['the same money by the month', 'Total ad spend over the campaign $1,800, i.e. $600 a month'],
  ['what a subscription to the services costs', 'Стоимость подписки на услуги: 15 000 ₽ в мес.'],
  ['posts of a month or of the whole contract', 'Contract 6 months: 30 posts, $500 a month'],
  ['sales of today', 'Today 12 sales a month, by June 20'],
  ['sales of each month, or by then', 'By June 30 leads a month and 10 sales'],
  ['stories of each of seven days', 'Пишу сценарии для сторис, 7 дней по 5 сторис'],
  ['what promotion takes', 'На продвижение шиномонтажа уйдёт 40 000 ₽ в месяц'],
  ['a sum on top of ours', 'Закладывайте на рекламу ещё 25 тысяч сверх моих 20 тысяч в месяц'],
])('%s are asked about', (_, line) => {
  expect(readOf(line).flatMap(({ asks }) => asks).length).toBeGreaterThan(0);
});

test('more followers are gained, and a page is brought to a level', () => {
  expect(readOf('In three months you’ll have 900 more followers')[0]).toMatchObject({ isGained: true, byMonth: 3 });
  expect(readOf('Выводим на 2 000 подписчиков за три месяца')[0]).toMatchObject({ isGained: false, byMonth: 3 });
});

test('what is said to cost less keeps its own figure', () => {
  expect(told('Сейчас лид обходится в 900 рублей, сделаем 500 за два месяца')).toEqual([
    'costPerLead 900 always ?',
    'costPerLead 500 always ?',
  ]);
});
