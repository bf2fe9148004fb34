import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'choosing-without-a-mistake', name: 'Выбрать и не ошибиться', pillars: ['Семь раз отмерь', 'Через год'] },
    {
      id: 'surviving-the-renovation',
      name: 'Пережить ремонт',
      pillars: ['Стройка по неделям', 'Договор простыми словами'],
    },
    { id: 'living-at-home', name: 'Жизнь дома', pillars: ['Всему своё место', 'Договориться о кухне'] },
  ],
  problems: [
    {
      id: 'will-it-go-through-the-door',
      themeId: 'choosing-without-a-mistake',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Пройдёт ли диван в дверь и встанет ли в комнату?',
      topics: [
        'Двери, лифт, повороты: что измерить до заказа',
        'Газета на полу: проверяем расстановку за вечер',
        'Проходы и расстояния: цифры, которые стоит знать',
      ],
      evidence: undefined,
    },
    {
      id: 'stains-after-a-month',
      themeId: 'choosing-without-a-mistake',
      distance: 'use',
      frequency: 3,
      severity: 2,
      text: 'Прошёл месяц, а столешница уже в пятнах.',
      topics: [
        'Уход по материалам: дерево, камень, ламинат, ткань',
        'Пятно: с чего начать и что испортит поверхность',
        'Гарантия: фото, документы, сроки',
      ],
      evidence: undefined,
    },
    {
      id: 'take-the-deposit-and-vanish',
      themeId: 'surviving-the-renovation',
      distance: 'product',
      frequency: 4,
      severity: 5,
      text: 'Боюсь нанимать: возьмут аванс и пропадут.',
      topics: [
        'Оплата по этапам: деньги за сделанное',
        'Что записать в договор с бригадой',
        'Как проверить прораба: объекты, заказчики, документы',
      ],
      evidence: {
        figure:
          '37\u00a0% взрослых нанимали строителя, который оказался ненадёжным или неумелым; 35\u00a0% столкнулись с неожиданными расходами',
        source: 'Федерация мастеров-строителей Великобритании, LBC',
        year: 2025,
        address: 'https://www.lbc.co.uk/news/exclusive/brits-devastated-cowboy-builders-lbc-reveals/',
        grade: 'B',
      },
    },
    {
      id: 'prices-outrun-savings',
      themeId: 'surviving-the-renovation',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Ремонт дорожает быстрее, чем мы копим.',
      topics: [
        'На чём экономить, а на чём нельзя: трубы, проводка, отделка',
        'Смета с запасом: сколько и на что',
        'Что можно сделать самим, а что нельзя',
      ],
      evidence: {
        figure: '96,1\u00a0% заметили, что ремонт за год подорожал; около трети оценивают рост в 20–25\u00a0%',
        source: 'Опрос Webbankir, «Безформата» со ссылкой на «Газету.Ru»',
        year: 2025,
        address: 'https://krasnodar.bezformata.com/listnews/remont-odnushki-v/142497883/',
        grade: 'B',
      },
    },
    {
      id: 'month-seven-of-three',
      themeId: 'surviving-the-renovation',
      distance: 'use',
      frequency: 5,
      severity: 4,
      text: 'Обещали три месяца. Идёт седьмой.',
      topics: [
        'Пять мест, где ремонт теряет недели',
        'Порядок работ и сроки высыхания',
        'Как жить в квартире во время ремонта',
      ],
      evidence: {
        figure: 'Всегда укладывается в срок только каждый десятый; у 45\u00a0% ремонт затягивается часто или всегда',
        source: 'Опрос «СберУслуг», более 1\u00a0000 человек, «Фокус внимания»',
        year: undefined,
        address: 'https://fokus-vnimaniya.com/rossiiane-rasskazali-kak-chasto-zatiagivaetsia-y-nih-remont-kvartiry',
        grade: 'B',
      },
    },
    {
      id: 'quarrel-over-the-kitchen',
      themeId: 'living-at-home',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Чуть не разошлись из-за цвета кухни.',
      topics: [
        'Два вкуса, одна комната: упражнение с фотографиями',
        'Разговор о деньгах до первого магазина',
        'Что решить один раз и больше не трогать',
      ],
      evidence: {
        figure:
          'Пары спорят о бюджете (31\u00a0%) и материалах (28\u00a0%); 4\u00a0% думали расстаться, среди тех, кто вместе до пяти лет,\u00a0— 12\u00a0%',
        source: 'Houzz, отчёт о ремонте и отношениях 2025, США, Pro Remodeler',
        year: 2025,
        address:
          'https://www.proremodeler.com/home/article/55312381/new-report-details-challenges-home-remodels-pose-on-relationships',
        grade: 'B',
      },
    },
    {
      id: 'nowhere-to-put-it',
      themeId: 'living-at-home',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Вещи везде, а убрать некуда.',
      topics: [
        'Где прячутся места хранения в маленькой квартире',
        'Пятнадцать минут в день две недели: разбор по зонам',
        'Шкаф внутри: глубина, полки, штанги',
      ],
      evidence: {
        figure:
          '38\u00a0% считают главным недостатком своего жилья нехватку мест для хранения, 35\u00a0%\u00a0— тесную кухню',
        source: 'Опрос «Бест-Новострой» и Touch, со ссылкой на «Ленту.ру», 17 июля 2023 года',
        year: 2023,
        address: 'http://testvray.online/news/2023/07/17/minus',
        grade: 'B',
      },
    },
    {
      id: 'ashamed-to-invite',
      themeId: 'living-at-home',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Стыдно звать гостей.',
      topics: [
        'Прихожая за один вечер',
        'Мелочи, которые видно: свет, текстиль, ручки',
        'Съёмная квартира: что можно изменить без спора с хозяином',
      ],
      evidence: {
        figure: '73\u00a0% беспорядок дома выбивает из колеи; 48\u00a0% говорят, что от порядка зависит их состояние',
        source: 'Опрос 2\u00a0000 домовладельцев с гаражами, Yahoo',
        year: undefined,
        address: 'https://www.yahoo.com/news/clutter-bad-mental-health-083253813.html',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'measure', manner: 'soft', text: 'Пришлите план комнаты\u00a0— скажем, что встанет' },
    { id: 'estimate', manner: 'hard', text: 'Замер и смета, которая не меняется месяц' },
    { id: 'samples', manner: 'soft', text: 'Образцы домой на выходные' },
  ],
  path: {
    post: 'Разбирает одну ошибку выбора или неделю ремонта',
    site: 'Работы с ценами и сроками, что будет, если опоздаем',
    manager: 'Менеджер просит план и фото, называет сумму за два дня',
  },
  customer: { one: 'заказчик', few: 'заказчика', many: 'заказчиков', other: 'заказчика' },
  sale: { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' },
};
