import type { PaperCard } from '../card.ts';
import { section } from './section.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

export const brief = { id: 'brief', usedWhen: 'choosing', words: { en, ru }, section } as const satisfies PaperCard;
