import type { StageCard } from '../card.ts';
import {
  type AudienceComplete,
  type AudienceDraft,
  audienceComplete,
  audienceDraft,
  audienceNeeded,
  blankAudience,
} from './answers.ts';
import { section, told } from './section.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

export const audience = {
  id: 'audience',
  number: 0,
  words: { en, ru },
  schemas: { draft: audienceDraft, complete: audienceComplete },
  blank: blankAudience,
  needed: audienceNeeded,
  section,
  told,
  form: () => import('./form.tsx'),
} as const satisfies StageCard<AudienceDraft, AudienceComplete, typeof en>;
