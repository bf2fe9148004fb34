import { withWords } from '#i18n/words.ts';
import type { StageCard } from '../card.ts';
import { answerTexts } from './answer-texts.ts';
import {
  type BusinessComplete,
  type BusinessDraft,
  blankBusiness,
  businessComplete,
  businessDraft,
  businessNeeded,
} from './answers.ts';
import { section } from './section.ts';
import type { en } from './words.en.ts';
import { words } from './words.ts';

export const business = {
  id: 'business',
  number: undefined,
  words,
  schemas: { draft: businessDraft, complete: businessComplete },
  blank: blankBusiness,
  needed: businessNeeded,
  section,
  answerTexts,
  form: withWords(() => import('./form.tsx')),
} as const satisfies StageCard<BusinessDraft, BusinessComplete, typeof en>;
