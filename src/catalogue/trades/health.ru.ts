import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'getting-to-a-doctor', name: 'Попасть к врачу', pillars: ['Как попасть на приём', 'Готовимся к приёму'] },
    {
      id: 'understanding-and-trusting',
      name: 'Понять и поверить',
      pillars: ['Что сказал врач', 'Анализы без загадок'],
    },
    { id: 'worry-at-home', name: 'Тревога дома', pillars: ['Когда к врачу', 'Забота о близких'] },
  ],
  problems: [
    {
      id: 'three-weeks-to-wait',
      themeId: 'getting-to-a-doctor',
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'Ближайшая запись через три недели, а болит сейчас.',
      topics: [
        'Подождать, ехать сегодня или вызывать скорую: как понять',
        'Как попасть раньше: отмены, дежурный врач, видеоприём',
        'Что подготовить, чтобы хватило одного приёма',
      ],
      evidence: {
        figure:
          '52\u00a0% недовольны медицинской помощью; 70\u00a0% из них\u00a0— тем, что к врачу трудно попасть, например долго ждать записи',
        source: 'ВЦИОМ, 1\u00a0600 взрослых, август 2025 года, «Ведомости», 3 декабря 2025 года',
        year: 2025,
        address:
          'https://www.vedomosti.ru/society/articles/2025/12/03/1160059-polovina-rossiyan-nedovolna-kachestvom-meditsinskogo-obsluzhivaniya',
        grade: 'B',
      },
    },
    {
      id: 'missed-the-appointment',
      themeId: 'getting-to-a-doctor',
      distance: 'use',
      frequency: 3,
      severity: 2,
      text: 'Приём вылетел из головы, теперь неловко записываться снова.',
      topics: [
        'Напоминания, с которыми визит не потеряется',
        'Не получается прийти: как и когда отменить',
        'Пропустили осмотр или укол: что делать дальше',
      ],
      evidence: {
        figure:
          'Из пациентов, ответивших после пропущенного приёма, более 40\u00a0% о нём забыли; четверть пыталась отменить запись или время не подошло',
        source: 'Neal и соавторы, BMC Family Practice 6:47, семь клиник Западного Йоркшира',
        year: 2005,
        address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1291364',
        grade: 'A',
      },
    },
    {
      id: 'forgot-what-i-was-told',
      themeId: 'understanding-and-trusting',
      distance: 'use',
      frequency: 5,
      severity: 4,
      text: 'Выхожу из кабинета и не помню половины того, что сказали.',
      topics: [
        'Памятка на приём: что спросить и что записать',
        'Как попросить врача повторить простыми словами',
        'Зачем на важный приём идти вдвоём',
      ],
      evidence: {
        figure: 'Пациенты сразу забывают 40–80\u00a0% сказанного врачом, а почти половина того, что помнят, неверна',
        source: 'Kessels, Journal of the Royal Society of Medicine, обзор',
        year: 2003,
        address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC539473',
        grade: 'A',
      },
    },
    {
      id: 'is-the-diagnosis-right',
      themeId: 'understanding-and-trusting',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'Диагноз верный или спросить ещё у кого-то?',
      topics: [
        'Когда второе мнение нужно и как его получить',
        'Какие выписки и снимки взять с собой',
        'Как сказать врачу о сомнениях',
      ],
      evidence: {
        figure:
          '41\u00a0% сомневаются в диагнозе или перепроверяют назначения; 48\u00a0% делали так за последние три–пять лет',
        source: 'ВЦИОМ и «Платформа», декабрь 2019 года, МБХ со ссылкой на РБК',
        year: 2019,
        address: 'https://mbk-news.appspot.com/news/40-ross-vrach/',
        grade: 'B',
      },
    },
    {
      id: 'fifteen-tests',
      themeId: 'understanding-and-trusting',
      pillar: 1,
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'В списке пятнадцать анализов. Они все нужны?',
      topics: [
        'Главный вопрос: что изменит этот результат?',
        'Перед анализом крови: что искажает результат',
        'Обследования с доказанной пользой: по возрасту и полу',
      ],
      evidence: undefined,
    },
    {
      id: 'it-will-pass',
      themeId: 'worry-at-home',
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'Само пройдёт. Второй месяц проходит.',
      topics: [
        'Симптомы, с которыми ждать нельзя: короткий список',
        'Первые три дня: простуда, спина, живот',
        'Как дойти до врача, если страшно, что найдут',
      ],
      evidence: {
        figure:
          '44\u00a0% откладывали визит в клинику несмотря на симптомы; 26\u00a0% предпочитают подождать, пока пройдёт',
        source: '«Росгосстрах Жизнь», ТАСС, 13 марта 2026 года',
        year: 2026,
        address: 'https://news.mail.ru/society/70136711/',
        grade: 'B',
      },
    },
    {
      id: 'reading-symptoms-at-night',
      themeId: 'worry-at-home',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Ночью читаю про симптомы и не могу уснуть.',
      topics: [
        'Как проверить медицинскую статью: кто, когда и на чём основано',
        'Показатель вне нормы: что это значит и чего не значит',
        'Где чат-бот поможет, а где ошибётся',
      ],
      evidence: {
        figure:
          '47\u00a0% спрашивали нейросеть о здоровье; 29\u00a0%\u00a0— чтобы понять анализы, 10\u00a0%\u00a0— чтобы узнать предварительный диагноз',
        source: 'Опрос «Росгосстраха», «Газета.Ru», 10 декабря 2025 года',
        year: 2025,
        address: 'https://www.gazeta.ru/business/news/2025/12/10/27370513.shtml',
        grade: 'B',
      },
    },
    {
      id: 'caring-for-a-parent',
      themeId: 'worry-at-home',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 5,
      text: 'Ухаживаю за мамой, а на себя сил не остаётся.',
      topics: [
        'Уход дома: таблетки, гигиена, ночи',
        'Где родственнику взять помощь и выходной',
        'Признаки, что ухаживающий выгорел, и первый шаг',
      ],
      evidence: {
        figure:
          '63 млн американцев, примерно каждый четвёртый взрослый, ухаживают за близким; за десять лет их стало на 45\u00a0% больше',
        source: 'AARP и National Alliance for Caregiving, Caregiving in the US 2025',
        year: 2025,
        address: 'https://www.aarp.org/caregiving/basics/caregiving-in-us-survey-2025.html',
        grade: 'A',
      },
    },
  ],
  offers: [
    { id: 'question', manner: 'soft', text: 'Вопрос врачу: ответы раз в неделю, без имён' },
    { id: 'first-visit', manner: 'hard', text: 'Первый приём: что дальше и сколько это стоит\u00a0— письменно' },
    { id: 'memo', manner: 'soft', text: 'Памятка к приёму: что записать и о чём спросить' },
  ],
  path: {
    post: 'Простыми словами объясняет один симптом или анализ, без диагнозов',
    site: 'Врач, ближайшее время, что взять с собой',
    manager: 'Администратор подбирает время, напоминает накануне, спрашивает, откуда о нас узнали',
  },
  customer: { one: 'пациент', few: 'пациента', many: 'пациентов', other: 'пациента' },
  sale: { one: 'приём', few: 'приёма', many: 'приёмов', other: 'приёма' },
};
