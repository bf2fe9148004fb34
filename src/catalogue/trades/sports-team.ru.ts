import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'match-day', name: 'День матча', pillars: ['День матча без забот'] },
    { id: 'watching-from-home', name: 'Смотреть из дома', pillars: ['Где смотреть'] },
    { id: 'among-ones-own', name: 'Свои среди своих', pillars: ['Правила за минуту', 'Ваше место на трибуне'] },
    { id: 'children-and-sport', name: 'Дети и спорт', pillars: ['Юная команда'] },
  ],
  problems: [
    {
      id: 'sports-team-dear-match',
      themeId: 'match-day',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'Сходить на матч семьёй стоит как поездка на выходные',
      topics: [
        'Матч на семью: расчёт с дорогой, едой и шарфом',
        'На какие игры билеты дешевле, а интерес не меньше',
        'Молодёжка и дубль: где смотреть бесплатно',
      ],
      evidence: {
        figure: '64\u00a0% американских болельщиков говорили, что в тот год не ходили на матчи из-за цен на билеты',
        source: 'Rasmussen Reports, Cleveland.com',
        year: 2009,
        address: 'https://www.cleveland.com/ohio-sports-blog/2009/10/ticket_prices_keeps_strong_maj.html',
        grade: 'B',
      },
    },
    {
      id: 'sports-team-food-and-queue',
      themeId: 'match-day',
      distance: 'use',
      frequency: 4,
      severity: 2,
      text: 'Хот-дог по цене обеда, и пол-игры стоишь в очереди',
      topics: [
        'Что можно пронести с собой на стадион',
        'Когда очередей нет: трибуны по минутам',
        'Где поесть рядом со стадионом до матча',
      ],
      evidence: {
        figure: '58\u00a0% жалуются, что еда и напитки на матчах слишком дорогие: это самая частая жалоба',
        source: 'YouGov',
        year: 2017,
        address: 'https://today.yougov.com/sports/articles/18785-59-sports-fans-would-rather-watch-games-home',
        grade: 'A',
      },
    },
    {
      id: 'sports-team-three-subscriptions',
      themeId: 'watching-from-home',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'Чтобы увидеть весь сезон, нужны три подписки',
      topics: [
        'Где покажут каждый матч месяца: одна таблица',
        'Матч за десять минут: рассказ для тех, кто пропустил',
        'Радио, текст, видео: как следить за игрой с работы',
      ],
      evidence: {
        figure:
          '65\u00a0% болельщиков неудобно, что на сезон нужно несколько сервисов; 53\u00a0% говорят, что матчи найти труднее, чем год назад',
        source: 'Hub Entertainment Research, Evolution of Sports, Advanced Television',
        year: 2025,
        address: 'https://www.advanced-television.com/?p=272311',
        grade: 'B',
      },
    },
    {
      id: 'sports-team-rudeness-in-the-stand',
      themeId: 'match-day',
      distance: 'use',
      frequency: 3,
      severity: 4,
      text: 'Я женщина на трибуне\u00a0— и слышу то, чего слышать не должна',
      topics: [
        'Рядом хамят: кому сказать и что будет дальше',
        'На каких трибунах спокойнее\u00a0— с детьми и без',
        'Наши болельщицы: как они пришли к команде',
      ],
      evidence: {
        figure:
          '49\u00a0% из более чем 2\u00a0000 посетителей матчей возмущает сексизм на трибунах; для 5\u00a0% это причина больше не приходить',
        source: 'Football Supporters’ Association, Women at the Match',
        year: 2021,
        address: 'https://thefsa.org.uk/news/survey-supporters-say-no-to-sexist-behaviour-at-the-match/',
        grade: 'A',
      },
    },
    {
      id: 'sports-team-rules',
      themeId: 'among-ones-own',
      distance: 'use',
      frequency: 3,
      severity: 2,
      text: 'Не понимаю правил, а спросить неловко',
      topics: [
        'Правила за минуту: один спорный момент с объяснением',
        'На что смотреть кроме мяча или шайбы',
        'Словарь нашей трибуны для новичков',
      ],
      evidence: undefined,
    },
    {
      id: 'sports-team-nobody-to-go-with',
      themeId: 'among-ones-own',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 3,
      text: 'Друзья за нас не болеют, и на трибуну пойти не с кем',
      topics: [
        'Где наши собираются смотреть выездные матчи',
        'Пришли в одиночку: истории тех, кто нашёл компанию',
        'Выезд: как поехать в первый раз',
      ],
      evidence: {
        figure:
          'Постоянных футбольных болельщиков среди россиян было 19\u00a0% в 2005 году и стало 4\u00a0% в 2024-м; 77\u00a0% к футболу равнодушны',
        source: 'Опрос ВЦИОМ, по публикации в Дзене',
        year: 2024,
        address: 'https://dzen.ru/a/ZvuSCaPA_BTV8ZWc',
        grade: 'B',
      },
    },
    {
      id: 'sports-team-child-quits',
      themeId: 'children-and-sport',
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'Ребёнок хочет бросить секцию\u00a0— настаивать или отпустить?',
      topics: [
        'Устал, скучно или обидели: как понять, почему ребёнок уходит',
        'Что сказать в машине после проигрыша',
        'Наши игроки\u00a0— о дне, когда чуть не бросили',
      ],
      evidence: {
        figure:
          'Средний ребёнок занимается видом спорта меньше трёх лет и бросает к 11 годам, чаще всего потому, что перестало нравиться',
        source: 'Aspen Institute, Project Play, и Университет штата Юта',
        year: 2019,
        address: 'https://projectplay.org/news/tag/National+Parent+Survey',
        grade: 'A',
      },
    },
    {
      id: 'sports-team-cost-of-child-sport',
      themeId: 'children-and-sport',
      distance: 'life',
      frequency: 3,
      severity: 4,
      text: 'Форма, сборы, взносы: спорт ребёнка съедает бюджет',
      topics: [
        'Что нужно новичку из формы, а что можно взять с рук',
        'Бесплатные группы и компенсации: где узнавать',
        'Тренировка дома: десять минут без зала',
      ],
      evidence: {
        figure:
          'В 2024 году семья в США тратила на основной вид спорта ребёнка 1\u00a0016 долларов, на 46\u00a0% больше, чем в 2019-м',
        source: 'Aspen Institute, Project Play, с университетами штата Юта и Луизианским техническим',
        year: 2025,
        address: 'https://projectplay.org/news/tag/National+Parent+Survey',
        grade: 'A',
      },
    },
  ],
  offers: [
    { id: 'open-training', manner: 'soft', text: 'Открытая тренировка с игроками' },
    { id: 'family-ticket', manner: 'hard', text: 'Семейный билет по одной цене, места рядом' },
    { id: 'newcomers', manner: 'soft', text: 'Матч с провожатым для тех, кто впервые' },
  ],
  path: {
    post: 'Знакомит с одним игроком, правилом или традицией',
    site: 'Места с полной ценой, как добраться, что взять',
    manager: 'Клуб отвечает в тот же день и сажает новичков рядом со своими',
  },
  customer: { one: 'болельщик', few: 'болельщика', many: 'болельщиков', other: 'болельщика' },
  sale: { one: 'билет', few: 'билета', many: 'билетов', other: 'билета' },
};
