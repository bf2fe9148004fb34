import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'stoppages', name: 'Простои', pillars: ['Пока не встало'] },
    { id: 'supply-and-replacement', name: 'Поставки и замена', pillars: ['Чем заменить', 'Подлинное или нет'] },
    { id: 'choosing-and-approving', name: 'Выбор и согласование', pillars: ['Пройти согласование'] },
    { id: 'people-on-the-floor', name: 'Люди в цеху', pillars: ['Опыт остаётся в цеху', 'Безопасность не на бумаге'] },
  ],
  problems: [
    {
      id: 'industrial-sudden-stop',
      themeId: 'stoppages',
      distance: 'use',
      frequency: 4,
      severity: 5,
      text: 'Линия встаёт без предупреждения, и каждый час\u00a0— убытки',
      topics: [
        'Сколько стоит час простоя на вашем участке: как посчитать',
        'Какие запчасти держать на складе, а какие заказывать',
        'Вибрация, нагрев, шум: ранние признаки и о чём они говорят',
      ],
      evidence: {
        figure:
          'У 69\u00a0% промышленных предприятий внеплановая остановка бывает не реже раза в месяц; час простоя типичное предприятие оценивает в 125\u00a0000 долларов',
        source: 'ABB, Value of Reliability, 3\u00a0215 опрошенных, Miners News',
        year: 2023,
        address: 'https://minersnews.net/unplanned-downtime-costs-103k-125k-per-hour-abb/',
        grade: 'B',
      },
    },
    {
      id: 'industrial-no-equivalent',
      themeId: 'supply-and-replacement',
      distance: 'product',
      frequency: 4,
      severity: 5,
      text: 'Прежний поставщик ушёл, а аналога у нас не делают',
      topics: [
        'Как сравнить замену по паспорту изделия: что должно совпасть, а что может отличаться',
        'Пробная партия: что измерить до перехода',
        'Ремонт без производителя: где получится, а где нет',
      ],
      evidence: {
        figure:
          '53\u00a0% российских предприятий не нашли замены поставщику внутри страны (в апреле 2022 года\u00a0— 62\u00a0%), 30\u00a0%\u00a0— и в дружественных странах',
        source: 'Институт народнохозяйственного прогнозирования РАН, РБК в пересказе «Нового дня»',
        year: 2024,
        address: 'https://newdaynews.ru/economy/836337.html/amp',
        grade: 'B',
      },
    },
    {
      id: 'industrial-delivery-slips',
      themeId: 'supply-and-replacement',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Срок поставки всё сдвигают, а у меня пуск',
      topics: [
        'Из чего складывается срок изготовления и где он обычно срывается',
        'Какие даты закрепить в договоре кроме дня отгрузки',
        'Пуск без одного узла: как переставить работы',
      ],
      evidence: undefined,
    },
    {
      id: 'industrial-fake-part',
      themeId: 'supply-and-replacement',
      pillar: 1,
      distance: 'product',
      frequency: 3,
      severity: 5,
      text: 'Как знать, настоящий ли подшипник в этой коробке?',
      topics: [
        'Маркировка, упаковка, документы: проверка детали на приёмке',
        'Цена намного ниже обычной: что за ней может стоять',
        'Что делать с сомнительной партией: по шагам',
      ],
      evidence: {
        figure:
          'В опросе читателей 2014 года один координатор ремонтов встречал поддельные подшипники, уплотнения, такелаж и ремни; большинство подделок не замечали',
        source: 'Журнал Efficient Plant, статья о поддельных запчастях',
        year: 2014,
        address: 'https://www.efficientplantmag.com/2014/04/floor-counterfeit-parts-scourge-seen-unseen/',
        grade: 'C',
      },
    },
    {
      id: 'industrial-five-signatures',
      themeId: 'choosing-and-approving',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Нужный станок найден, но согласовать его надо с пятью службами',
      topics: [
        'Одна страница для финансового директора: как обосновать станок',
        'Стоимость за десять лет: энергия, оснастка, сервис, обучение',
        'О чём спросят охрана труда, энергетик и снабжение',
      ],
      evidence: {
        figure:
          '74\u00a0% групп, принимающих решение о закупке, вязнут в нездоровом споре; в такой группе от пяти до шестнадцати человек',
        source: 'Опрос Gartner, 632 покупателя B2B, IT-Online',
        year: 2025,
        address: 'https://it-online.co.za/2025/05/16/b2b-buyer-teams-demonstrate-unhealthy-conflict',
        grade: 'B',
      },
    },
    {
      id: 'industrial-nobody-at-the-machine',
      themeId: 'people-on-the-floor',
      distance: 'life',
      frequency: 5,
      severity: 5,
      text: 'К станку некого поставить',
      topics: [
        'Что удерживает молодых в цеху: опыт других заводов',
        'Из ученика в операторы за три месяца: план обучения',
        'Какие операции автоматизировать первыми, когда рук мало',
      ],
      evidence: {
        figure: 'В середине 2023 года рабочих не хватало 42\u00a0% промышленных предприятий\u00a0— рекорд за 27 лет',
        source: 'Институт Гайдара, около тысячи предприятий, «Российская газета» на «Рамблере»',
        year: 2023,
        address:
          'https://news.rambler.ru/sociology/51180176-institut-gaydara-kadrovyy-defitsit-v-promyshlennosti-dostig-rekordnyh-znacheniy-za-27-let/',
        grade: 'B',
      },
    },
    {
      id: 'industrial-knowledge-retires',
      themeId: 'people-on-the-floor',
      distance: 'life',
      frequency: 3,
      severity: 4,
      text: 'Лучший наладчик уходит на пенсию, а всё у него в голове',
      topics: [
        'Снять наладку на телефон: как сделать, чтобы пригодилось другим',
        'Час наставника: как его оплачивать и чего ждать',
        'Карточка на каждый отказ: признаки, причины, что сделали',
      ],
      evidence: {
        figure: '97\u00a0% производителей боятся потерять опыт с уходом старших работников',
        source: 'The Manufacturing Institute, доклад о старении рабочей силы, сайт NAM',
        year: 2019,
        address: 'https://nam.org/new-report-dives-into-retaining-the-aging-manufacturing-workforce-5579',
        grade: 'A',
      },
    },
    {
      id: 'industrial-safety-call',
      themeId: 'people-on-the-floor',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 5,
      text: 'Отвечаю за людей и боюсь звонка о несчастном случае',
      topics: [
        'Происшествия без последствий: как добиться, чтобы о них сообщали',
        'Отключить и заблокировать станок перед ремонтом: шаги, которые пропускают',
        'Пять минут перед сменой: темы на месяц',
      ],
      evidence: undefined,
    },
  ],
  offers: [
    { id: 'match', manner: 'soft', text: 'Пришлите номер или фото детали\u00a0— подберём аналог' },
    { id: 'quote', manner: 'hard', text: 'Коммерческое предложение со сроком, который стоит в договоре' },
    { id: 'visit', manner: 'soft', text: 'Выезд инженера к одному станку' },
  ],
  path: {
    post: 'Разбирает одну поломку или замену, с чертежами',
    site: 'Характеристики, наличие, срок, сертификаты',
    manager: 'Инженер уточняет условия работы, просит чертежи и отвечает в течение рабочего дня',
  },
  customer: { one: 'заказчик', few: 'заказчика', many: 'заказчиков', other: 'заказчика' },
  sale: { one: 'договор поставки', few: 'договора поставки', many: 'договоров поставки', other: 'договора поставки' },
};
