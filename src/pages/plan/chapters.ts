import { inPart } from '#frame/addresses.ts';
import { type SectionId, sectionIds } from '#report/section-ids.ts';

/** Chapters of the plan, in the order they are read; each is a page of its own, the first with the answer. */
export const chapterIds = [
  'answer',
  'year',
  'audience',
  'content',
  'acquisition',
  'sales',
  'risks',
  'work',
  'figures',
] as const;
export type ChapterId = (typeof chapterIds)[number];

const chapterOfSection: Readonly<Record<SectionId, ChapterId>> = {
  honest: 'answer',
  planOnAPage: 'year',
  kpis: 'year',
  business: 'audience',
  audience: 'audience',
  content: 'content',
  acquisition: 'acquisition',
  budgets: 'acquisition',
  platform: 'acquisition',
  engagement: 'sales',
  conversion: 'sales',
  awareness: 'sales',
  thread: 'risks',
  rules: 'risks',
  health: 'risks',
  workshop: 'work',
  tasks: 'work',
  contractor: 'work',
  decision: 'work',
  why: 'figures',
  assumptions: 'figures',
  method: 'figures',
  signed: 'figures',
};

/** The address of a chapter; the first stands at the plan's own. */
export const addressIn = (home: string, chapter: ChapterId): string =>
  chapter === 'answer' ? home : inPart(home, chapter);

/** The sections of a chapter, in the order of the document. */
export const sectionsOfChapter = (chapter: ChapterId): readonly SectionId[] =>
  sectionIds.filter((id) => chapterOfSection[id] === chapter);

/** The chapter that holds a place of the plan, by the place's id; undefined where none does. */
function chapterWith(place: string): ChapterId | undefined {
  if (place.startsWith('why-')) return 'figures';
  const section = Object.entries(chapterOfSection).find(([id]) => place === `section-${id}`);
  return section?.[1];
}

/** The chapter an address names, or the one with the place it names; the first where it names none. */
export const chapterAt = (part: string | undefined, place: string | null): ChapterId =>
  chapterIds.find((id) => id === part) ?? (place === null ? undefined : chapterWith(place)) ?? 'answer';
