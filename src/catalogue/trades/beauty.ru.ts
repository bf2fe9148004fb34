import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'in-safe-hands', name: 'В надёжных руках', pillars: ['Кто с вами работает', 'Скажите вслух'] },
    { id: 'my-skin-and-hair', name: 'Моя кожа и волосы', pillars: ['О коже и волосах просто', 'Перед важным днём'] },
    { id: 'time-and-age', name: 'Время и возраст', pillars: ['Час на себя', 'В любом возрасте'] },
  ],
  problems: [
    {
      id: 'who-is-holding-the-needle',
      themeId: 'in-safe-hands',
      distance: 'product',
      frequency: 4,
      severity: 5,
      text: 'Как понять, что этому человеку можно доверить лицо?',
      topics: [
        'Какие документы попросить и где их проверить',
        'Какие процедуры медицинские, а какие нет',
        'Перед уколом: препарат, серия и что делать, если пойдёт не так',
      ],
      evidence: {
        figure:
          'Из 939 жалоб за год 934 касались специалистов вне реестра; 37\u00a0% не знали, какая у специалиста квалификация',
        source: 'Save Face, отчёт о жалобах 2017–2018, Aesthetics Journal',
        year: 2018,
        address: 'https://aestheticsjournal.com/news/save-face-releases-new-customer-complaints-statistics',
        grade: 'B',
      },
    },
    {
      id: 'genuine-cosmetics',
      themeId: 'in-safe-hands',
      distance: 'product',
      frequency: 3,
      severity: 3,
      text: 'Крем вдвое дешевле. Он настоящий?',
      topics: [
        'Код партии и маркировка: как проверить, не вскрывая',
        'На чём прокалывается подделка: крышка, печать, текстура',
        'Открыли и насторожились: когда перестать пользоваться',
      ],
      evidence: {
        figure:
          '36,1\u00a0% ждут от поддельной косметики и парфюмерии плохого качества и вреда; 18,8\u00a0% избегают известных марок, потому что не отличат подделку',
        source: 'Опрос CDEK.Shopping, «Известия», 24 сентября 2024 года',
        year: 2024,
        address: 'https://iz.promo.vg/en/1763862/2024-09-24/russians-told-about-their-attitude-fakes-famous-brands',
        grade: 'B',
      },
    },
    {
      id: 'i-say-it-is-lovely',
      themeId: 'in-safe-hands',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Стрижка не нравится, а вслух говорю: «Спасибо, красиво».',
      topics: [
        'Как объяснить стрижку: фото, сантиметры и слова, которые путают',
        'Что сказать в кресле, пока ещё можно поправить',
        'Неудачная стрижка: как укладывать, пока отрастает',
      ],
      evidence: {
        figure:
          'Неудачный опыт у парикмахера, по некоторым данным, был примерно у 80\u00a0% британок; большинство уходит, делая вид, что довольны',
        source: 'Опросы без названия, сайт отзывов Psydro',
        year: undefined,
        address: 'https://www.psydro.com/blog/hairdressing-can-go-wrong/',
        grade: 'C',
      },
    },
    {
      id: 'rest-not-talk',
      themeId: 'in-safe-hands',
      pillar: 1,
      distance: 'use',
      frequency: 3,
      severity: 1,
      text: 'Хочется отдохнуть, а приходится поддерживать разговор.',
      topics: [
        'Как при записи попросить о тихом визите',
        'Что мастеру нужно знать, а о чём можно молчать',
        'Мелочи, с которыми час проходит легче обоим',
      ],
      evidence: {
        figure: '38\u00a0% британцев предпочли бы не разговаривать с парикмахером, в Лондоне\u00a0— 47\u00a0%',
        source: 'Опрос YouGov, более 5\u00a0000 взрослых, Startups.co.uk',
        year: undefined,
        address: 'https://startups.co.uk/news/londoners-hate-chatty-hairdressers/',
        grade: 'B',
      },
    },
    {
      id: 'skin-turns-red',
      themeId: 'my-skin-and-hair',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Кожа краснеет от каждого нового крема.',
      topics: [
        'Как пробовать новое средство: место, количество, дни',
        'Раздражение, аллергия, розацеа: чем отличаются и когда к дерматологу',
        'Три шага ухода для кожи, которая реагирует на всё',
      ],
      evidence: {
        figure: '77,3\u00a0% опрошенных считают кожу своего лица в той или иной мере чувствительной',
        source:
          'Статья о чувствительной коже, Clinical and Experimental Dermatology, 1\u00a0039 человек; прочитана аннотация',
        year: 2009,
        address: 'https://www.academia.edu/27095897/Sensitive_Skin_in_the_United_States_Survey_of_Regional_Differences',
        grade: 'B',
      },
    },
    {
      id: 'breakout-before-the-day',
      themeId: 'my-skin-and-hair',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 3,
      text: 'В субботу свадьба, а на лице высыпания.',
      topics: [
        'Чего не пробовать за неделю до важного дня',
        'Семь дней покоя: план для раздражённой кожи',
        'Макияж при высыпаниях: скрыть и не навредить',
      ],
      evidence: undefined,
    },
    {
      id: 'older-than-i-feel',
      themeId: 'time-and-age',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'В зеркале я старше, чем себя чувствую.',
      topics: [
        'Что меняется в 30, 40 и 50 и с чем не стоит бороться',
        'Солнце, сон, курение: что старит кожу сильнее всего',
        'Кожа и волосы в годы менопаузы',
      ],
      evidence: {
        figure:
          '56\u00a0% женщин признаются, что боятся стареть; 41\u00a0% говорят, что возраст сказывается на душевном состоянии',
        source: 'Luvly (продаёт занятия фейс-йогой), опрос 2\u00a0000 женщин старше 30 лет, Crave',
        year: 2024,
        address: 'https://cravemag.co.uk/getting-older-how-much-do-women-worry/',
        grade: 'B',
      },
    },
    {
      id: 'no-hour-for-myself',
      themeId: 'time-and-age',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Все накормлены и одеты, а на себя часа не осталось.',
      topics: [
        'Пять минут вечером, которых достаточно',
        'Что можно делать раз в месяц, а не каждую неделю',
        'Как договориться дома о двух свободных часах',
      ],
      evidence: {
        figure:
          'Только 13,8\u00a0% работающих мам регулярно находят время на себя; остальным мешают работа и домашние дела (34,9\u00a0%)',
        source: '«Ингосстрах» и Финансовый университет, работающие мамы в 36 городах, РИАМО, 27 ноября 2025 года',
        year: 2025,
        address:
          'https://riamo.ru/news/obschestvo/zabota-o-detjah-i-rabota-u-kazhdoj-vtoroj-mamy-ne-ostaetsja-vremeni-na-sebja/',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'talk', manner: 'soft', text: 'Десять минут разговора до любой процедуры, ни к чему не обязывает' },
    { id: 'first', manner: 'hard', text: 'Первый визит для участников по твёрдой цене' },
    { id: 'diary', manner: 'soft', text: 'Памятка по уходу за вашей кожей' },
  ],
  path: {
    post: 'Разбирает одно опасение и показывает мастера',
    site: 'Образование мастера, цены, свободное время',
    manager: 'Администратор напоминает накануне и спрашивает об аллергии',
  },
  customer: { one: 'клиентка', few: 'клиентки', many: 'клиенток', other: 'клиентки' },
  sale: { one: 'визит', few: 'визита', many: 'визитов', other: 'визита' },
};
