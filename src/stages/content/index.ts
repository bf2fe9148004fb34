import type { StageCard } from '../card.ts';
import {
  blankContent,
  type ContentComplete,
  type ContentDraft,
  contentComplete,
  contentDraft,
  contentNeeded,
} from './answers.ts';
import { section, told } from './section.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

export const content = {
  id: 'content',
  number: 2,
  words: { en, ru },
  schemas: { draft: contentDraft, complete: contentComplete },
  blank: blankContent,
  needed: contentNeeded,
  section,
  told,
  form: () => import('./form.tsx'),
} as const satisfies StageCard<ContentDraft, ContentComplete, typeof en>;
