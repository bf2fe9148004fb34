import type { en } from './words.en.ts';

export const ru: typeof en = {
  label: 'Новая версия',
  text: 'Готова новая версия программы. Ваши ответы останутся как есть.',
  update: 'Обновить страницу',
  later: 'Позже',
  whatsNew: (version) => `Что нового в версии ${version}`,
};
