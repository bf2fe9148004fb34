import type { StageCard } from '../card.ts';
import {
  blankConversion,
  type ConversionComplete,
  type ConversionDraft,
  conversionComplete,
  conversionDraft,
  conversionNeeded,
} from './answers.ts';
import { section, told } from './section.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

export const conversion = {
  id: 'conversion',
  number: 4,
  words: { en, ru },
  schemas: { draft: conversionDraft, complete: conversionComplete },
  blank: blankConversion,
  needed: conversionNeeded,
  section,
  told,
  form: () => import('./form.tsx'),
} as const satisfies StageCard<ConversionDraft, ConversionComplete, typeof en>;
