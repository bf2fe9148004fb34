import type { StageCard } from '../card.ts';
import {
  type BusinessComplete,
  type BusinessDraft,
  blankBusiness,
  businessComplete,
  businessDraft,
  businessNeeded,
} from './answers.ts';
import { section } from './section.ts';
import { told } from './told.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

export const business = {
  id: 'business',
  number: undefined,
  words: { en, ru },
  schemas: { draft: businessDraft, complete: businessComplete },
  blank: blankBusiness,
  needed: businessNeeded,
  section,
  told,
  form: () => import('./form.tsx'),
} as const satisfies StageCard<BusinessDraft, BusinessComplete, typeof en>;
