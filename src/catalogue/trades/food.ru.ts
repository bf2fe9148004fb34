import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'dinner-at-home', name: 'Ужин дома', pillars: ['Что на ужин', 'Домашняя кухня'] },
    { id: 'at-someone-elses-table', name: 'В кафе и ресторане', pillars: ['Как в меню', 'С нашей кухни'] },
    { id: 'safe-to-eat', name: 'Можно ли это есть', pillars: ['Чисто и открыто', 'Если нельзя'] },
  ],
  problems: [
    {
      id: 'what-is-for-dinner',
      themeId: 'dinner-at-home',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Половина седьмого, и опять: что на ужин?',
      topics: [
        'Семь ужинов из одного списка покупок',
        'Тридцать минут, пять продуктов',
        'Что заморозить в воскресенье на неделю',
      ],
      evidence: {
        figure:
          'Более 63\u00a0% говорят, что готовка отнимает больше времени, чем что-либо, кроме работы; 10\u00a0% она в радость',
        source: 'Опрос «Яндекс Еды», «Накануне.RU» со ссылкой на «Известия», 3 октября 2025 года',
        year: 2025,
        address: 'https://www.nakanune.ru/news/2025/10/3/22840427/',
        grade: 'B',
      },
    },
    {
      id: 'too-tired-to-cook',
      themeId: 'dinner-at-home',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'После работы нет сил даже картошку почистить.',
      topics: ['Готовая еда: как читать этикетку', 'Ужин без плиты: десять идей', 'Как поделить готовку дома'],
      evidence: {
        figure: 'Чаще всего не готовят из-за усталости после работы: 89\u00a0% женщин и 79\u00a0% мужчин',
        source: 'Twinby и X5, «Прайм», 15 октября 2025 года',
        year: 2025,
        address: 'https://1prime.ru/20251015/issledovanie-863518788.html',
        grade: 'B',
      },
    },
    {
      id: 'two-dinners-every-night',
      themeId: 'dinner-at-home',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Готовлю ужин нам и отдельно\u00a0— ребёнку.',
      topics: [
        'Один ужин, который можно разобрать для всех',
        'Новая еда: сколько раз предлагать и как',
        'Чего не говорить за столом',
      ],
      evidence: {
        figure:
          'Трое из пяти родителей готовят другое, если ребёнку не нравится общий ужин; 51\u00a0% считают ребёнка привередой',
        source: 'Опрос детской больницы C.S. Mott, ClickOnDetroit, 23 апреля 2024 года',
        year: 2024,
        address:
          'https://clickondetroit.com/news/local/2024/04/23/mott-childrens-hospital-poll-reveals-majority-of-parents-make-separate-meals-for-picky-eaters',
        grade: 'B',
      },
    },
    {
      id: 'half-goes-in-the-bin',
      themeId: 'dinner-at-home',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 2,
      text: 'Покупаю на неделю, половину выбрасываю.',
      topics: [
        'Что на какой полке холодильника живёт дольше',
        'Срок годности и срок хранения: в чём разница',
        'Пять блюд из остатков',
      ],
      evidence: {
        figure: '44\u00a0% россиян выбрасывали продукты, которые не успели съесть',
        source: 'Старый опрос ВЦИОМ, «Политсовет»',
        year: undefined,
        address: 'https://politsovet.ru/25134-.html',
        grade: 'C',
      },
    },
    {
      id: 'not-what-the-menu-promised',
      themeId: 'at-someone-elses-table',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'На картинке в меню порция была вдвое больше.',
      topics: [
        'Выход и состав в меню: о чём они говорят',
        'О чём спросить официанта до заказа',
        'Принесли не то: как спокойно сказать',
      ],
      evidence: {
        figure: '54\u00a0% раздражает еда, непохожая на описание в меню, 62\u00a0%\u00a0— когда приносят не то блюдо',
        source: 'Consumer Reports, 1\u00a0003 взрослых, WTOP',
        year: 2014,
        address: 'http://wtop.com/news/2014/07/most-common-restaurant-complaint-dirty-silverware',
        grade: 'B',
      },
    },
    {
      id: 'we-wait-then-they-hurry-us',
      themeId: 'at-someone-elses-table',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Сначала ждём час, потом нас торопят.',
      topics: [
        'Обед за сорок минут: как заказывать',
        'Что делает кухня, пока вы ждёте: по блюдам',
        'Столик с детьми или перед театром: что сказать при брони',
      ],
      evidence: {
        figure: '61\u00a0% не любят, когда их торопят, 51\u00a0%\u00a0— медленное обслуживание',
        source: 'Consumer Reports, 1\u00a0003 взрослых, WTOP',
        year: 2014,
        address: 'http://wtop.com/news/2014/07/most-common-restaurant-complaint-dirty-silverware',
        grade: 'B',
      },
    },
    {
      id: 'is-the-kitchen-clean',
      themeId: 'safe-to-eat',
      distance: 'product',
      frequency: 4,
      severity: 5,
      text: 'А на кухне у них чисто?',
      topics: [
        'Что видно гостю: признаки порядка',
        'Как хранят продукты на кухне: температура, маркировка, часы',
        'Еда с доставкой: сколько ей можно стоять',
      ],
      evidence: {
        figure:
          'В списке того, что раздражает, первые\u00a0— грязные приборы и столы (76\u00a0%) и грязные туалеты (73\u00a0%)',
        source: 'Consumer Reports, 1\u00a0003 взрослых, WTOP',
        year: 2014,
        address: 'http://wtop.com/news/2014/07/most-common-restaurant-complaint-dirty-silverware',
        grade: 'B',
      },
    },
    {
      id: 'allergy-is-not-a-whim',
      themeId: 'safe-to-eat',
      pillar: 1,
      distance: 'product',
      frequency: 3,
      severity: 5,
      text: 'На кухне поймут, что аллергия\u00a0— не каприз?',
      topics: [
        'Как сказать об аллергии одной фразой',
        'Блюда, в которых прячутся аллергены',
        'Общие доски, масло, сковороды: о чём можно попросить',
      ],
      evidence: {
        figure:
          'У каждого четвёртого с пищевой аллергией была реакция после еды вне дома; 69\u00a0% встречали персонал, не понимающий, насколько это серьёзно',
        source: 'Food Standards Agency и Allergy UK, Public Sector Catering',
        year: 2016,
        address:
          'https://publicsectorcatering.co.uk/news/quarter-people-food-allergies-suffer-reactions-when-eating-out',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'tasting', manner: 'soft', text: 'Дегустация для участников, повар отвечает на вопросы' },
    { id: 'set', manner: 'hard', text: 'Ужин на семью по одной цене, в будни' },
    { id: 'menu', manner: 'soft', text: 'Меню на неделю со списком покупок' },
  ],
  path: {
    post: 'Отвечает на «что на ужин» или показывает блюдо как есть',
    site: 'Меню с весом и составом, время доставки или свободный столик',
    manager: 'Подтверждаем за десять минут и спрашиваем об аллергии',
  },
  customer: { one: 'гость', few: 'гостя', many: 'гостей', other: 'гостя' },
  sale: { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' },
};
