import type { en } from './words-signed.en.ts';

/** Подписанная версия и что изменилось после. */
export const ru: typeof en = {
  opening: (name, day, checksum) => `Подписанная версия: «${name}» от ${day}, контрольная сумма ${checksum}.`,
  openingDamaged: (name, day, checksum) =>
    `Подписанная версия: «${name}» от ${day}. Записанная контрольная сумма ${checksum} с её ответами не сходится: это не то, что было подписано.`,
  version: {
    asSigned: (name, day) => `версия «${name}», подписана ${day}`,
    changed: (name, day) => `изменено после версии «${name}» от ${day}`,
    none: 'не подписан',
  },
  title: (name) => `Что изменилось после версии «${name}»`,
  unchanged: 'После подписания ничего не менялось.',
  lead: 'Каждый ответ, который отличается от подписанной версии, и записанная причина.',
  head: ['Вопрос', 'Как подписано', 'Сейчас', 'Причина'],
  nothing: 'нет ответа',
  noReason: 'не записана',
};
