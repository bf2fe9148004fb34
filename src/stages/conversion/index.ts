import { withWords } from '#i18n/words.ts';
import type { StageCard } from '../card.ts';
import {
  blankConversion,
  type ConversionComplete,
  type ConversionDraft,
  conversionComplete,
  conversionDraft,
  conversionNeeded,
} from './answers.ts';
import { answerTexts, section } from './section.ts';
import type { en } from './words.en.ts';
import { words } from './words.ts';

export const conversion = {
  id: 'conversion',
  number: 4,
  words,
  schemas: { draft: conversionDraft, complete: conversionComplete },
  blank: blankConversion,
  needed: conversionNeeded,
  section,
  answerTexts,
  form: withWords(() => import('./form.tsx')),
} as const satisfies StageCard<ConversionDraft, ConversionComplete, typeof en>;
