import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    {
      id: 'trust-in-a-contractor',
      name: 'Доверие к подрядчику',
      pillars: ['Как мы работаем', 'Что вы получаете за месяц'],
    },
    { id: 'cash-and-debts', name: 'Деньги и долги', pillars: ['Деньги вовремя'] },
    { id: 'the-owners-time', name: 'Время владельца', pillars: ['Передаём дела', 'Люди в малом бизнесе'] },
  ],
  problems: [
    {
      id: 'business-services-after-payment',
      themeId: 'trust-in-a-contractor',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'До оплаты обещают горы, после\u00a0— делают половину',
      topics: [
        'Как описать результат в договоре, чтобы обе стороны понимали его одинаково',
        'Оплата по этапам: как разделить работу на части',
        'Три звонка прежним клиентам: что спросить',
      ],
      evidence: {
        figure:
          'Больше половины компаний считают, что сильнее всего доверие разрушает работа, которая портится после оплаты',
        source: 'Опрос «Моё дело», СИА',
        year: 2025,
        address: 'https://sia.ru/?section=484&action=show_news&id=16822798',
        grade: 'B',
      },
    },
    {
      id: 'business-services-deadlines',
      themeId: 'trust-in-a-contractor',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'Подрядчик срывает сроки, а краснею перед клиентом я',
      topics: [
        'График с запасом: сколько и куда его закладывать',
        'Что сказать клиенту, если всё задерживается: готовое письмо',
        'Короткий отчёт раз в неделю: четыре строки, которые держат работу в русле',
      ],
      evidence: {
        figure:
          '42\u00a0% заказчиков говорят, что отношения портят сорванные сроки, 28\u00a0%\u00a0— низкая квалификация',
        source: 'Опрос «Моё дело», СИА',
        year: 2025,
        address: 'https://sia.ru/?section=484&action=show_news&id=16822798',
        grade: 'B',
      },
    },
    {
      id: 'business-services-value-unclear',
      themeId: 'trust-in-a-contractor',
      pillar: 1,
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Плачу каждый месяц и не вижу, что это даёт',
      topics: [
        'О каких трёх цифрах договориться до начала работы',
        'Как читать отчёт подрядчика: о чём спрашивать',
        'Когда судить рано, а когда пора расставаться',
      ],
      evidence: {
        figure: 'Первая причина ухода клиента от агентства\u00a0— недовольство тем, что он получает за свои деньги',
        source: 'Setup, Marketing Relationship Survey, более 300 маркетологов',
        year: undefined,
        address: 'https://setup.us/blog/why-clients-end-their-agency-relationships-why-agencies-think-they-do',
        grade: 'A',
      },
    },
    {
      id: 'business-services-late-payers',
      themeId: 'cash-and-debts',
      distance: 'life',
      frequency: 5,
      severity: 5,
      text: 'Клиенты платят с опозданием, а зарплату надо выдать в срок',
      topics: [
        'Напоминание об оплате: три письма, от мягкого к строгому',
        'Платёжный календарь на три месяца в одной таблице',
        'Что написать в договоре, чтобы платили вовремя',
      ],
      evidence: {
        figure:
          '43\u00a0% владельцев малого бизнеса не спали ночами из-за нехватки денег; 52\u00a0% вкладывали в дело деньги свои, родных или друзей',
        source: 'Опрос Xero и PayPal, 532 британские фирмы, Riabu',
        year: 2019,
        address:
          'http://www.mynewsdesk.com/sg/riabu/news/late-payments-affect-mental-well-being-of-uk-sme-owners-376988',
        grade: 'B',
      },
    },
    {
      id: 'business-services-no-days-off',
      themeId: 'the-owners-time',
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'Годами без настоящего отпуска: всё держится на мне',
      topics: [
        'Что передать первым: список дел владельца по весу',
        'Как уехать на десять дней: памятка тем, кто остаётся',
        'Всё знает один человек: как записать это за месяц',
      ],
      evidence: {
        figure:
          '70\u00a0% российских предпринимателей продолжают работать в отпуске; 25\u00a0% не помнят, когда в нём были',
        source: 'Опрос «VK Бизнеса» и ResearchMe, «МБ Газета»',
        year: 2019,
        address: 'https://mbgazeta.ru/news/opros-bolshinstvo-predprinimatelej-rabotayut-vo-vremya-otpuska',
        grade: 'B',
      },
    },
    {
      id: 'business-services-evening-books',
      themeId: 'the-owners-time',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Бухгалтерия\u00a0— по ночам: днём до неё не доходят руки',
      topics: [
        'Налоги и отчёты маленькой фирмы: календарь на квартал',
        'Какие документы хранить, сколько лет и что можно выбросить',
        'Самому, с бухгалтером или на стороне: как посчитать',
      ],
      evidence: {
        figure:
          'Больше половины предпринимателей занимаются бухгалтерией дома по вечерам; в рабочее время успевают 28\u00a0%',
        source: 'Опрос «Моё дело», «Лента.ру» и «Рамблер»',
        year: undefined,
        address:
          'https://news.rambler.ru/community/55199645-rossiyane-rasskazali-o-vynuzhdennyh-zhertvah-iz-za-raboty/',
        grade: 'B',
      },
    },
    {
      id: 'business-services-cannot-hire',
      themeId: 'the-owners-time',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'Людей не найти, а обученные уходят',
      topics: [
        'Вакансия, на которую откликаются: что написать кроме зарплаты',
        'Первые две недели новичка по дням',
        'Почему уходят: пять вопросов для последнего разговора',
      ],
      evidence: {
        figure: '79\u00a0% малых предприятий в России говорят о нехватке людей',
        source: 'Опрос SuperJob, 1\u00a0000 компаний, «Новый день»',
        year: 2025,
        address: 'https://newdaynews.ru/economy/862992.html',
        grade: 'B',
      },
    },
    {
      id: 'business-services-debt-nerves',
      themeId: 'cash-and-debts',
      distance: 'life',
      frequency: 4,
      severity: 5,
      text: 'Ночью считаю кредиты и растущие расходы',
      topics: [
        'До какого уровня продажи могут упасть без убытка: простой расчёт',
        'На какие расходы смотреть первыми, когда денег мало',
        'Как говорить с банком или арендодателем об уступках',
      ],
      evidence: {
        figure:
          '40\u00a0% предпринимателей называют главным источником стресса долги и кредиты; совсем спокойны только 5\u00a0%',
        source: 'Опрос «Моё дело», RB.RU',
        year: undefined,
        address:
          'https://rb.ru/news/40-rossijskih-predprinimatelej-nazvali-dolgi-glavnym-istochnikom-stressa-tolko-5-vedut-biznes-spokojno/',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'audit', manner: 'soft', text: 'Взгляд со стороны: письменно назовём три вещи, которые стоит поправить' },
    { id: 'trial-month', manner: 'hard', text: 'Пробный месяц с одной измеримой задачей' },
    { id: 'sheet', manner: 'soft', text: 'Таблица, которую можно взять и пользоваться' },
  ],
  path: {
    post: 'Разбирает один рабочий случай с цифрами',
    site: 'Что входит, что нет, сколько стоит, пример отчёта',
    manager: 'Менеджер спрашивает, что болит и кто решает, в течение двух дней присылает предложение на одну страницу',
  },
  customer: { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' },
  sale: { one: 'договор', few: 'договора', many: 'договоров', other: 'договора' },
};
