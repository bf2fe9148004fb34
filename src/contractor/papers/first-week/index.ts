import type { PaperCard } from '../card.ts';
import { section } from './section.ts';
import { words } from './words.ts';

export const firstWeek = {
  id: 'first-week',
  usedWhen: 'agreed',
  words,
  section,
} as const satisfies PaperCard;
