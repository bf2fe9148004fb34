import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'choosing-the-right-kit', name: 'Правильный выбор', pillars: ['Первый комплект', 'Подходит или нет'] },
    { id: 'kit-that-gets-used', name: 'Чтобы вещь работала', pillars: ['Тренируемся без травм', 'Не на полке'] },
    { id: 'sport-in-family-life', name: 'Спорт в жизни семьи', pillars: ['Дети и спорт', 'Хватит и получаса'] },
  ],
  problems: [
    {
      id: 'shoes-do-not-fit',
      themeId: 'choosing-the-right-kit',
      pillar: 1,
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'По сетке размер мой, а ноги болят.',
      topics: [
        'Как измерить длину и ширину стопы дома и почему вечером',
        'Сколько места нужно пальцам: бег, поход, футбол',
        'Где жмёт и о чём это говорит: колодка, полнота, шнуровка',
      ],
      evidence: {
        figure:
          'В рассмотренных исследованиях 63–72\u00a0% людей носили обувь, не подходящую их стопе по длине или ширине',
        source: 'Buldt и Menz, Journal of Foot and Ankle Research 11:43, обзор 18 исследований',
        year: 2018,
        address: 'https://jfootankleres.biomedcentral.com/articles/10.1186/s13047-018-0284-z',
        grade: 'A',
      },
    },
    {
      id: 'what-does-a-beginner-need',
      themeId: 'choosing-the-right-kit',
      distance: 'product',
      frequency: 5,
      severity: 3,
      text: 'Только начинаю. Что нужно сейчас, а что подождёт?',
      topics: [
        'Первые три месяца: обязательно, желательно, рано',
        'Прокат, одолжить или купить: лыжи, велосипед, доска',
        'Вещи с рук: что брать можно, а что нельзя (шлемы, верёвки)',
      ],
      evidence: undefined,
    },
    {
      id: 'genuine-or-copy',
      themeId: 'choosing-the-right-kit',
      distance: 'product',
      frequency: 3,
      severity: 4,
      text: 'Это оригинал или хорошая подделка?',
      topics: [
        'Кроссовки до оплаты: швы, коробка, этикетка',
        'Почему поддельный шлем или верёвка\u00a0— опасность, а не экономия',
        'Продали подделку: как вернуть деньги',
      ],
      evidence: {
        figure:
          'Из россиян, купивших в 2022 году подделку, 54\u00a0% были введены в заблуждение продавцом; 24\u00a0% знали, что покупают',
        source:
          'НИУ ВШЭ, Лаборатория экономико-социологических исследований, РБК, 16 марта 2023 года (товары всех видов)',
        year: 2022,
        address: 'https://novideo.rbc.ru/society/16/03/2023/64125bc09a7947457196f64b?from=article_body',
        grade: 'B',
      },
    },
    {
      id: 'treadmill-holds-laundry',
      themeId: 'kit-that-gets-used',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Купили беговую дорожку\u00a0— теперь на ней сушится бельё.',
      topics: [
        'Куда поставить тренажёр, чтобы им пользовались',
        'Десять минут в день: план на первый месяц',
        'Не пошло: как продать или отдать тренажёр',
      ],
      evidence: {
        figure: 'Домашним тренажёром регулярно пользуется 21\u00a0% купивших; 41\u00a0% занимались на нём недолго',
        source: 'Опрос Nuffield Health, 2\u00a0000 взрослых, по публикации Human Kinetics',
        year: 2013,
        address: 'https://humankinetics.me/2013/03/28/260m-a-year-wasted-on-home-fitness-equipment/',
        grade: 'B',
      },
    },
    {
      id: 'pain-after-three-weeks',
      themeId: 'kit-that-gets-used',
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'Бегаю третью неделю, а голени уже болят.',
      topics: [
        'Восемь недель от ходьбы до бега',
        'Боль, которая пройдёт, и боль, с которой надо к врачу',
        'Когда кроссовки пора менять: на что смотреть',
      ],
      evidence: {
        figure: 'У начинающих бегунов 17,8 травмы на 1\u00a0000 часов бега, у опытных любителей\u00a0— 7,7',
        source: 'Videbæk и соавторы, Sports Medicine 45(7), метаанализ',
        year: 2015,
        address: 'https://pubmed.ncbi.nlm.nih.gov/25951917/',
        grade: 'A',
      },
    },
    {
      id: 'child-outgrows-kit',
      themeId: 'sport-in-family-life',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Ребёнок вырастает из формы раньше, чем кончается сезон.',
      topics: [
        'Что можно брать на вырост, а что нельзя: бутсы, коньки, шлем',
        'Как устроить обмен формой в секции',
        'Бюджет сезона: что родители забывают посчитать',
      ],
      evidence: {
        figure:
          'Средняя спортивная семья в США потратила в 2024 году на основной вид спорта ребёнка 1\u00a0016 долларов, на 46\u00a0% больше, чем в 2019-м',
        source: 'Aspen Institute, Project Play, опрос родителей',
        year: 2025,
        address: 'https://projectplay.org/news/tag/National+Parent+Survey',
        grade: 'A',
      },
    },
    {
      id: 'child-wants-to-quit',
      themeId: 'sport-in-family-life',
      distance: 'life',
      frequency: 3,
      severity: 3,
      text: 'Просился на хоккей, а теперь хочет бросить.',
      topics: [
        'Устал, скучно или обидели: как понять, почему ребёнок уходит',
        'Когда отпустить, а когда доходить сезон',
        'Как попробовать три вида спорта и не купить три комплекта',
      ],
      evidence: {
        figure:
          'Средний ребёнок бросает вид спорта к 11 годам, не прозанимавшись и трёх лет; чаще всего потому, что стало неинтересно',
        source: 'Aspen Institute, Project Play, и Университет штата Юта, опрос родителей',
        year: 2019,
        address: 'https://projectplay.org/news/tag/National+Parent+Survey',
        grade: 'A',
      },
    },
    {
      id: 'week-ends-before-i-start',
      themeId: 'sport-in-family-life',
      pillar: 1,
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Хочу больше двигаться, но неделя кончается раньше, чем я начну.',
      topics: [
        'Движение, которое помещается между работой и ужином',
        'Сумка у двери: как облегчить начало',
        'Воскресная вылазка, где найдётся дело всем возрастам',
      ],
      evidence: {
        figure:
          'Россияне, которые мало занимаются спортом или не занимаются вовсе, называют нехватку времени (40\u00a0%), здоровье (36\u00a0%) и слабую волю (22\u00a0%)',
        source: 'Опрос ВЦИОМ, по публикации «Пресс для жизни»',
        year: undefined,
        address: 'https://press-for-life.ru/bolshe-poloviny-rossiyan-regulyarno-zanimayutsya-sportom',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'fitting', manner: 'soft', text: 'Бесплатный подбор: смотрим, как вы стоите и двигаетесь' },
    { id: 'season', manner: 'hard', text: 'Комплект на сезон для участников, обмен в течение 30 дней' },
    { id: 'training', manner: 'soft', text: 'Открытая тренировка для участников' },
  ],
  path: {
    post: 'Разбирает одну боль или сомнение и зовёт на подбор',
    site: 'Выбор по стопе, росту и уровню, запись на удобное время',
    manager: 'Консультант спрашивает о дистанциях и травмах, записывает размер на будущее',
  },
  customer: { one: 'покупатель', few: 'покупателя', many: 'покупателей', other: 'покупателя' },
  sale: { one: 'покупка', few: 'покупки', many: 'покупок', other: 'покупки' },
};
