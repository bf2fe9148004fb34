import type { PaperCard } from '../card.ts';
import { section } from './section.ts';
import { words } from './words.ts';

export const brief = { id: 'brief', usedWhen: 'choosing', words, section } as const satisfies PaperCard;
