import type { en } from './words-document.en.ts';

export const ru: typeof en = {
  title: 'SMM-план на двенадцать месяцев',
  titleOf: (name) => `SMM-план на двенадцать месяцев: ${name}`,
  secondVariant: 'Это второй вариант, который ещё не принят, а не сам план.',
  opening: (day, first, last) => `План начат ${day}. Первый месяц\u00a0— ${first}, двенадцатый\u00a0— ${last}.`,
  otherLanguage: (answers, { number }) =>
    `Ответов, которые приведены на языке, на котором их ввели, а не на языке документа: ${number(answers)}.`,
  business: 'Бизнес и точка отсчёта',
  audience: 'Проблемы аудитории и идея',
  engagement: 'Вовлечение',
};
