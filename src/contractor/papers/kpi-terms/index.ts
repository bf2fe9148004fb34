import type { PaperCard } from '../card.ts';
import { section } from './section.ts';
import { words } from './words.ts';

export const kpiTerms = {
  id: 'kpi-terms',
  usedWhen: 'agreed',
  words,
  section,
} as const satisfies PaperCard;
