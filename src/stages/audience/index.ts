import { withWords } from '#i18n/words.ts';
import type { StageCard } from '../card.ts';
import {
  type AudienceComplete,
  type AudienceDraft,
  audienceComplete,
  audienceDraft,
  audienceNeeded,
  blankAudience,
} from './answers.ts';
import { answerTexts, section } from './section.ts';
import type { en } from './words.en.ts';
import { words } from './words.ts';

export const audience = {
  id: 'audience',
  number: 0,
  words,
  schemas: { draft: audienceDraft, complete: audienceComplete },
  blank: blankAudience,
  needed: audienceNeeded,
  section,
  answerTexts,
  form: withWords(() => import('./form.tsx')),
} as const satisfies StageCard<AudienceDraft, AudienceComplete, typeof en>;
