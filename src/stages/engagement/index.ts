import type { StageCard } from '../card.ts';
import {
  blankEngagement,
  type EngagementComplete,
  type EngagementDraft,
  engagementComplete,
  engagementDraft,
  engagementNeeded,
} from './answers.ts';
import { section, told } from './section.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

export const engagement = {
  id: 'engagement',
  number: 3,
  words: { en, ru },
  schemas: { draft: engagementDraft, complete: engagementComplete },
  blank: blankEngagement,
  needed: engagementNeeded,
  section,
  told,
  form: () => import('./form.tsx'),
} as const satisfies StageCard<EngagementDraft, EngagementComplete, typeof en>;
