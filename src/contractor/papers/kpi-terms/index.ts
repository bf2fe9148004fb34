import type { PaperCard } from '../card.ts';
import { section } from './section.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

export const kpiTerms = {
  id: 'kpi-terms',
  usedWhen: 'agreed',
  words: { en, ru },
  section,
} as const satisfies PaperCard;
