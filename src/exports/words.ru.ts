import type { en } from './words.en.ts';

export const ru: typeof en = {
  note: (title) => `${title}: примечание`,
  part: (title, part) => `${title}: ${part}`,
};
