import { sellsNothing } from '#stages/business/answers.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import type { ChapterId } from './chapters.ts';
import type { en } from './words.en.ts';

export type ChapterTitles = Readonly<Record<ChapterId, string>>;

/** Titles of the chapters; where nothing is sold none speaks of sales. */
export const chapterTitles = (
  { chapters, community }: Pick<typeof en, 'chapters' | 'community'>,
  strategy: Strategy,
): ChapterTitles => (sellsNothing(draftOf(strategy, 'business')) ? { ...chapters, sales: community } : chapters);
