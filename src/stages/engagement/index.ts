import { withWords } from '#i18n/words.ts';
import type { StageCard } from '../card.ts';
import {
  blankEngagement,
  type EngagementComplete,
  type EngagementDraft,
  engagementComplete,
  engagementDraft,
  engagementNeeded,
} from './answers.ts';
import { answerTexts, section } from './section.ts';
import type { en } from './words.en.ts';
import { words } from './words.ts';

export const engagement = {
  id: 'engagement',
  number: 3,
  words,
  schemas: { draft: engagementDraft, complete: engagementComplete },
  blank: blankEngagement,
  needed: engagementNeeded,
  section,
  answerTexts,
  form: withWords(() => import('./form.tsx')),
} as const satisfies StageCard<EngagementDraft, EngagementComplete, typeof en>;
