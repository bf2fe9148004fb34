import type { PaperCard } from '../card.ts';
import { section } from './section.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

export const weeklyReport = {
  id: 'weekly-report',
  usedWhen: 'agreed',
  words: { en, ru },
  section,
} as const satisfies PaperCard;
