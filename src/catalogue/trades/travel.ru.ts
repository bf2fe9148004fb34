import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    {
      id: 'will-it-be-as-promised',
      name: 'Будет ли как обещали',
      pillars: ['Показываем как есть', 'Проверяем до предоплаты'],
    },
    { id: 'on-the-way', name: 'В дороге', pillars: ['В дорогу без нервов', 'С детьми в дороге', 'Без языка'] },
    {
      id: 'rest-that-restores',
      name: 'Отдых, который восстанавливает',
      pillars: ['Недалеко и недорого', 'Без связи с работой'],
    },
  ],
  problems: [
    {
      id: 'sea-in-the-photo',
      themeId: 'will-it-be-as-promised',
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'На фото море, за окном двор.',
      topics: [
        'Как найти фото гостей и понять, когда они сделаны',
        'Категории номеров простыми словами: вид, боковой вид, этаж',
        'Номер не тот: что делать при заселении',
      ],
      evidence: {
        figure:
          'Четверть отзывов недовольные; чаще всего\u00a0— состоянием номеров (17\u00a0%) и грубостью персонала (15\u00a0%)',
        source: 'Ассоциация туроператоров, 5\u00a0000 отзывов о российских средствах размещения, «Кубань 24»',
        year: undefined,
        address: 'https://kuban24.tv/item/turistyi-v-rossii-nedovolnyi-kachestvom-uslug-139189/amp',
        grade: 'B',
      },
    },
    {
      id: 'prepaid-and-no-flat',
      themeId: 'will-it-be-as-promised',
      pillar: 1,
      distance: 'product',
      frequency: 3,
      severity: 5,
      text: 'Внесу предоплату, а квартиры такой не окажется.',
      topics: [
        'Проверяем объявление за десять минут: фото, карта, хозяин',
        'Как платить, чтобы деньги можно было вернуть',
        'Туроператор в реестре: где смотреть',
      ],
      evidence: {
        figure: '6\u00a0066 сообщений о мошенничестве с отдыхом за год, средняя потеря\u00a0— 1\u00a0844 фунта',
        source: 'Action Fraud, Bucks Radio',
        year: 2024,
        address: 'https://bucks.radio/news/local-news/dont-fall-victim-to-fraud-when-booking-your-summer-holiday',
        grade: 'B',
      },
    },
    {
      id: 'not-able-to-explain',
      themeId: 'on-the-way',
      pillar: 2,
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'А если там не смогу объясниться?',
      topics: [
        'Двадцать фраз: аэропорт, гостиница, аптека',
        'Переводчик без интернета: настроить до отъезда',
        'Что записать заранее на местном языке',
      ],
      evidence: {
        figure:
          '65\u00a0% опрошенных беспокоятся в поездках из-за языка, но большинство из-за этого не отказалось бы ехать',
        source: 'Skyeng (школа языков), «Лента.ру», 2 января 2026 года',
        year: 2026,
        address:
          'https://lenta.ru/news/2026/01/02/nazvany-vyzyvayuschie-strah-u-rossiyan-iz-za-yazykovogo-bariera-strany/',
        grade: 'B',
      },
    },
    {
      id: 'afraid-of-the-flight',
      themeId: 'on-the-way',
      distance: 'use',
      frequency: 3,
      severity: 4,
      text: 'Начинаю бояться полёта за неделю.',
      topics: [
        'Что означают звуки и толчки в полёте',
        'Место в салоне, время вылета, аэропорт: как выбрать полёт поспокойнее',
        'Дыхание и другие способы на случай турбулентности',
      ],
      evidence: {
        figure: '33,5\u00a0% американцев боятся летать; больше всего пугает турбулентность (38,7\u00a0%)',
        source: 'Опрос Upgraded Points, более 3\u00a0100 человек, FTN News',
        year: 2023,
        address: 'https://ftnnews.com/travel-news/aviation/survey-reveals-high-fear-of-flying-among-americans-in-2023/',
        grade: 'B',
      },
    },
    {
      id: 'same-work-by-the-sea',
      themeId: 'on-the-way',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Отпуск с маленькими\u00a0— та же работа, только у моря.',
      topics: [
        'Долгая дорога с ребёнком до пяти лет: по часам',
        'Гостиница под ребёнка: список для проверки',
        'Как родителям отдыхать по очереди',
      ],
      evidence: {
        figure:
          '23\u00a0% родителей говорят, что отпуск с детьми больше похож на работу, чем на отдых; 76\u00a0%\u00a0— наоборот',
        source: 'Expedia Family Travel Study, GfK, Travelpress',
        year: undefined,
        address: 'https://www.travelpress.com/are-we-there-yet/',
        grade: 'B',
      },
    },
    {
      id: 'staying-home-again',
      themeId: 'rest-that-restores',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Все на море, а мы опять дома.',
      topics: [
        'Выходные рядом с домом, похожие на путешествие',
        'Та же поездка дешевле: дни, месяцы, пересадки',
        'Бюджет поездки: что забывают посчитать',
      ],
      evidence: {
        figure: '53\u00a0% россиян собирались провести лето дома; 39\u00a0% из них\u00a0— из-за нехватки денег',
        source: 'ВЦИОМ, «Инфорос»',
        year: 2024,
        address: 'https://inforos.com/?action=view&id=167382&module=news',
        grade: 'B',
      },
    },
    {
      id: 'phone-is-at-work',
      themeId: 'rest-that-restores',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Я на пляже, а телефон на работе.',
      topics: [
        'Передать дела: одна страница перед отъездом',
        'Первые три дня: как отпустить работу',
        'Автоответ, с которым можно отдыхать',
      ],
      evidence: {
        figure:
          '41\u00a0% приходилось за последние три года работать в отпуске; 42\u00a0% продолжают читать рабочие сообщения',
        source: 'Опрос «Авито Работы», более 7\u00a0000 занятых, ОСН',
        year: 2025,
        address:
          'https://www.osnmedia.ru/obshhestvo/bolee-40-rossiyan-priznalis-chto-im-prihodilos-rabotat-v-otpuske/amp',
        grade: 'B',
      },
    },
    {
      id: 'need-another-holiday',
      themeId: 'rest-that-restores',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 2,
      text: 'После отпуска нужен ещё один отпуск.',
      topics: [
        'Вернуться в пятницу: как спланировать конец поездки',
        'Первая рабочая неделя после отпуска',
        'Один длинный отпуск или несколько коротких',
      ],
      evidence: {
        figure:
          '35\u00a0% испытывают стресс, выходя из отпуска, в 2022 году был 31\u00a0%; женщины чаще мужчин (41\u00a0% и 28\u00a0%)',
        source: 'Опрос SuperJob, 3\u00a0000 человек, для РИА Новости, 20 августа 2025 года',
        year: 2025,
        address: 'https://ria.ru/20250820/issledovanie-2036417924.html',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'route', manner: 'soft', text: 'Назовите дни и сумму\u00a0— предложим три маршрута' },
    {
      id: 'dates',
      manner: 'hard',
      text: 'Даты для участников: окончательная цена, а при отмене до названного дня вернём предоплату',
    },
    { id: 'checklist', manner: 'soft', text: 'Список в дорогу под вашу компанию и сезон' },
  ],
  path: {
    post: 'Показывает одно место без прикрас: хорошее и не очень',
    site: 'Даты, полная цена, что не входит, условия возврата',
    manager: 'Менеджер спрашивает, кто едет и чего точно не хочется, отвечает в тот же день',
  },
  customer: { one: 'гость', few: 'гостя', many: 'гостей', other: 'гостя' },
  sale: { one: 'бронирование', few: 'бронирования', many: 'бронирований', other: 'бронирования' },
};
