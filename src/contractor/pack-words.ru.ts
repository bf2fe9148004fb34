import type { en } from './pack-words.en.ts';

export const ru: typeof en = {
  title: 'Документы для подрядчика',
  titleOf: (name) => `Документы для подрядчика: ${name}`,
  opening: (day) => `Составлены по плану, начатому ${day}. Пропуски заполняются от руки.`,
};
