import type { en } from './words.en.ts';

export const ru: typeof en = {
  title: 'Что решили на сессии',
  decisions: 'Решения',
  decision: 'Решение',
  problem: 'О проблеме',
  about: (problem) => `(о проблеме «${problem}»)`,
  dissent: 'Особое мнение',
  next: 'Следующие шаги',
  columns: ['Что', 'Кто', 'До'],
  parked: 'Отложенные вопросы',
};
