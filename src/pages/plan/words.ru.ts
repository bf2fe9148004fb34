import type { en } from './words.en.ts';

export const ru: typeof en = {
  chapters: {
    answer: 'Ответ',
    year: 'Год и показатели',
    audience: 'Бизнес и аудитория',
    content: 'Контент',
    acquisition: 'Привлечение и деньги',
    sales: 'Сообщество и продажи',
    risks: 'Правила и риски',
    work: 'Задачи и исполнители',
    figures: 'Откуда взялись числа',
  },
  movers: 'От чего ответ зависит сильнее всего',
  moversLead: 'Каждая оценка\u00a0— диапазон: мало · обычно · много. Чем он уже, тем точнее ответ.',
  moreMovers: 'Проверить, что будет, если',
  inFull: 'Ответ целиком',
  nothing: 'Для этого раздела пока нет ответов.',
  before: 'Назад:',
  after: 'Дальше:',
  turn: 'Другие разделы',
  present: 'Показать на экране',
  placeOf: (place, count) => `${place} из ${count}`,
  previous: 'Назад',
  next: 'Дальше',
  leave: 'Выйти (Esc)',
  sixFigures: 'Год в шести числах',
};
