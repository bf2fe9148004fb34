import type { en } from './group-words.en.ts';

export const ru: typeof en = {
  answered: (count) => `Есть ответов: ${count}.`,
};
