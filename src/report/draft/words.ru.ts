import type { DraftWords } from './words.en.ts';

export const ru: DraftWords = {
  groups: {
    ground: 'Для кого и кто делает',
    pillars: 'Контентные рубрики',
    cadence: 'Как часто и за сколько часов',
    tactics: 'Что заставит говорить',
    tools: 'Инструменты и деньги',
    offers: 'Предложения и путь к продаже',
    timing: 'Когда продавать',
  },
  together: {
    pathOfTrade: 'Путь к продаже в три шага',
    attributionUsual: 'Как узнать, откуда пришла продажа',
    guardrailAtRedLine: 'Пределы и что делать за ними',
    restAfterPush: 'Месяцы с предложениями и недели отдыха',
    problemWeighed: 'Насколько часто и остро',
  },
  sources: {
    audience: 'что беспокоит покупателей',
    trade: 'ваша отрасль',
    place: 'страна и место',
    communities: 'ваши сообщества',
    hours: 'ваши часы',
    workers: 'кто делает работу',
    money: 'сколько вы готовы тратить',
    goal: 'чего вы хотите',
    worth: 'сколько приносит клиент',
    start: 'месяц начала',
    offering: 'что вы продаёте',
    content: 'рубрики и частота',
    selling: 'начало продаж',
    tools: 'инструменты',
    tactics: 'механики',
  },
  from: (sources) => `Откуда: ${sources}.`,
  fromRule: 'Общее правило для любой отрасли.',
};
