import { withWords } from '#i18n/words.ts';
import type { StageCard } from '../card.ts';
import {
  blankContent,
  type ContentComplete,
  type ContentDraft,
  contentComplete,
  contentDraft,
  contentNeeded,
} from './answers.ts';
import { answerTexts, section } from './section.ts';
import type { en } from './words.en.ts';
import { words } from './words.ts';

export const content = {
  id: 'content',
  number: 2,
  words,
  schemas: { draft: contentDraft, complete: contentComplete },
  blank: blankContent,
  needed: contentNeeded,
  section,
  answerTexts,
  form: withWords(() => import('./form.tsx')),
} as const satisfies StageCard<ContentDraft, ContentComplete, typeof en>;
