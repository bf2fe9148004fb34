import type { en } from './words.en.ts';

export const ru: typeof en = {
  order: (stage) => `Порядок записей: ${stage}`,
  blankEntry: 'запись без ответов',
  flags: { yes: 'да', no: 'нет' },
  parts: {
    otherVariant: 'Отложенный вариант',
    documentLanguage: 'Язык документа',
    later: 'Вернуться позже',
    signed: 'Подписанная версия',
    silenced: 'Оставлено намеренно, причина',
    promises: 'Обещания подрядчиков',
    offers: 'Предложения подрядчиков',
    workshop: 'Стратегическая сессия',
  },
};
