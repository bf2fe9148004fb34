import type { StageCard } from '../card.ts';
import {
  type AcquisitionComplete,
  type AcquisitionDraft,
  acquisitionComplete,
  acquisitionDraft,
  acquisitionNeeded,
  blankAcquisition,
} from './answers.ts';
import { section, told } from './section.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

export const acquisition = {
  id: 'acquisition',
  number: 1,
  words: { en, ru },
  schemas: { draft: acquisitionDraft, complete: acquisitionComplete },
  blank: blankAcquisition,
  needed: acquisitionNeeded,
  section,
  told,
  form: () => import('./form.tsx'),
} as const satisfies StageCard<AcquisitionDraft, AcquisitionComplete, typeof en>;
