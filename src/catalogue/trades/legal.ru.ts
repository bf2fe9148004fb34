import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'is-it-a-legal-matter', name: 'Пора ли к юристу', pillars: ['Пора ли к юристу'] },
    { id: 'price-and-trust', name: 'Цена и доверие', pillars: ['Сколько стоит и почему', 'Как не попасться'] },
    { id: 'keeping-in-touch', name: 'Связь с юристом', pillars: ['Что будет дальше'] },
    { id: 'family-and-nerves', name: 'Семья и нервы', pillars: ['О спорах спокойно', 'Вовремя'] },
  ],
  problems: [
    {
      id: 'legal-not-a-legal-matter',
      themeId: 'is-it-a-legal-matter',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'Мне и в голову не приходило, что с этим можно пойти к юристу',
      topics: [
        'Хозяин квартиры, работодатель, магазин, сосед: бытовые споры, в которых помогает закон',
        'Исковая давность: сколько времени есть, чтобы потребовать своё',
        'Что можно сделать самому, а где ошибка обойдётся дорого',
      ],
      evidence: {
        figure:
          'Из людей с юридической проблемой только 29\u00a0% увидели в ней юридическую; столько же обратились за советом',
        source: 'World Justice Project, более 100\u00a0000 человек, ABA Journal',
        year: 2019,
        address:
          'https://www.abajournal.com/news/article/few-people-seek-legal-solutions-to-their-legal-problems-worldwide-survey-finds',
        grade: 'B',
      },
    },
    {
      id: 'legal-unknown-bill',
      themeId: 'price-and-trust',
      distance: 'product',
      frequency: 5,
      severity: 4,
      text: 'Боюсь даже звонить: неизвестно, во что это выльется',
      topics: [
        'За час, за этап или за всё дело: из чего складывается цена',
        'Как подготовиться к консультации, чтобы хватило одного часа',
        'Кроме юриста: пошлина, экспертиза, нотариус',
      ],
      evidence: {
        figure:
          '46\u00a0% малообеспеченных американцев, не искавших юриста, назвали причиной цену; 53\u00a0% не уверены, что найдут юриста по средствам',
        source: 'Legal Services Corporation, The Justice Gap 2022, по публикации Pennsylvania Legal Aid Network',
        year: 2022,
        address:
          'https://palegalaid.net/news/lsc-releases-new-report-justice-gap-unmet-civil-legal-needs-low-income-americans',
        grade: 'B',
      },
    },
    {
      id: 'legal-no-answer',
      themeId: 'keeping-in-touch',
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'Пишу юристам в третий раз\u00a0— и тишина',
      topics: [
        'Первое письмо юристу, на которое легко ответить: пять строк',
        'Что сфотографировать и собрать до обращения',
        'Как часто ждать новостей по делу и что значит молчание',
      ],
      evidence: {
        figure:
          '67\u00a0% из 1\u00a0000 американских фирм не ответили на письмо подставного клиента; из 500, кому звонили, 48\u00a0% не взяли трубку и не перезвонили',
        source: 'Clio, Legal Trends Report 2024, Platforum9 со ссылкой на Above the Law',
        year: 2024,
        address: 'https://platforum9.com/the-silent-crisis-in-law-firm-client-acquisition-a-wake-up-call/',
        grade: 'B',
      },
    },
    {
      id: 'legal-free-consultation-trap',
      themeId: 'price-and-trust',
      pillar: 1,
      distance: 'product',
      frequency: 3,
      severity: 5,
      text: 'Позвали на бесплатную консультацию, а там запугали и дали договор',
      topics: [
        'Шесть вопросов юристу до подписания договора',
        '«Гарантируем победу» и другие обещания, которые должны насторожить',
        'Юрист, адвокат, нотариус: кто что вправе делать и как проверить статус',
      ],
      evidence: {
        figure:
          'В 2022 году Роспотребнадзор получил около 8\u00a0000 жалоб на юридические услуги, и каждый год их на 15–20\u00a0% больше',
        source:
          'Союз потребителей России со ссылкой на Роспотребнадзор, «Известия» в пересказе «Русской народной линии»',
        year: 2024,
        address: 'https://ruskline.ru/news_rl/2024/01/12/gost_na_blagoglupost',
        grade: 'C',
      },
    },
    {
      id: 'legal-sleepless',
      themeId: 'family-and-nerves',
      distance: 'life',
      frequency: 4,
      severity: 5,
      text: 'Из-за этой тяжбы не сплю и на работе думать не могу',
      topics: [
        'Что происходит на каждом этапе спора и сколько это длится',
        'Как пережить долгое дело: одна папка, один календарь, один вечер в неделю',
        'Когда разумнее договориться: лист с двумя столбцами',
      ],
      evidence: {
        figure:
          '29\u00a0% людей с юридической проблемой из-за неё заболели; 23\u00a0% потеряли работу или были вынуждены переехать',
        source: 'World Justice Project, по публикации PILA',
        year: 2019,
        address:
          'https://www.pila.ie/resources/bulletin/2019/10/02/world-justice-project-launches-global-report-on-legal-needs-and-access-to-civil-justice',
        grade: 'B',
      },
    },
    {
      id: 'legal-will-put-off',
      themeId: 'family-and-nerves',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 3,
      text: 'Всё откладываю завещание, а родным потом делить и ссориться',
      topics: [
        'Завещание, дарение, доли: чем они отличаются',
        'Как начать с родителями разговор о наследстве',
        'Первые недели после утраты: что и к какому сроку сделать наследникам',
      ],
      evidence: {
        figure:
          'Завещание или траст есть только у 33\u00a0% американцев; среди причин первая\u00a0— «не дошли руки» (40\u00a0%)',
        source: 'Caring.com, исследование о завещаниях 2022, более 2\u00a0600 взрослых',
        year: 2022,
        address: 'https://www.caring.com/about/news-room/caring-com-2022-wills-study-press-release/',
        grade: 'A',
      },
    },
    {
      id: 'legal-divorce-children',
      themeId: 'family-and-nerves',
      distance: 'life',
      frequency: 3,
      severity: 5,
      text: 'Разводимся, и страшнее всего за детей и квартиру',
      topics: [
        'О чём можно договориться без суда и как это записать',
        'Как сказать детям о разводе',
        'Ипотека, машина, долги: что общее, а что нет',
      ],
      evidence: undefined,
    },
  ],
  offers: [
    { id: 'question', manner: 'soft', text: 'Короткий ответ на ваш вопрос: нужен ли вам вообще юрист' },
    { id: 'consultation', manner: 'hard', text: 'Консультация на час по твёрдой цене, дальнейшие шаги письменно' },
    { id: 'documents', manner: 'soft', text: 'Список документов, которые собрать по вашему делу' },
  ],
  path: {
    post: 'Объясняет одну ситуацию и сроки по ней, без имён и обещаний',
    site: 'Юрист, виды дел, цена каждого шага',
    manager: 'Помощник отвечает в тот же день, просит суть в трёх строках и проверяет, нет ли конфликта интересов',
  },
  customer: { one: 'доверитель', few: 'доверителя', many: 'доверителей', other: 'доверителя' },
  sale: { one: 'поручение', few: 'поручения', many: 'поручений', other: 'поручения' },
};
