import { withWords } from '#i18n/words.ts';
import type { StageCard } from '../card.ts';
import {
  type AcquisitionComplete,
  type AcquisitionDraft,
  acquisitionComplete,
  acquisitionDraft,
  acquisitionNeeded,
  blankAcquisition,
} from './answers.ts';
import { answerTexts, section } from './section.ts';
import type { en } from './words.en.ts';
import { words } from './words.ts';

export const acquisition = {
  id: 'acquisition',
  number: 1,
  words,
  schemas: { draft: acquisitionDraft, complete: acquisitionComplete },
  blank: blankAcquisition,
  needed: acquisitionNeeded,
  section,
  answerTexts,
  form: withWords(() => import('./form.tsx')),
} as const satisfies StageCard<AcquisitionDraft, AcquisitionComplete, typeof en>;
