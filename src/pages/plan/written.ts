import { useMemo } from 'react';
import type { Section } from '#document/document.ts';
import type { Language } from '#i18n/language.ts';
import type { Plan } from '#plan/plan.ts';
import { sectionsIn } from '#report/document.ts';
import { type Pictures, picturesFrom } from '#report/pictures.ts';
import type { SectionId } from '#report/section-ids.ts';
import type { Forecasted } from '#state/computing/computed.ts';
import { type ChapterId, sectionsOfChapter } from './chapters.ts';

type Sections = readonly Section<SectionId>[];

const none: Sections = [];

/** The chapter that was written last; a page and its contents read it alike. */
let last: { readonly plan: Plan; readonly of: string; readonly sections: Sections } | undefined;

function sectionsOf(plan: Plan, language: Language, chapter: ChapterId): Sections {
  const of = `${language} ${chapter}`;
  if (last?.plan !== plan || last.of !== of)
    last = { plan, of, sections: sectionsIn(plan, language, sectionsOfChapter(chapter)) };
  return last.sections;
}

/** The sections of a chapter in one language, made anew only when something in the plan changes. */
export const useSections = (plan: Plan | undefined, language: Language, chapter: ChapterId): Sections =>
  useMemo(() => (plan === undefined ? none : sectionsOf(plan, language, chapter)), [plan, language, chapter]);

/** Its pictures. */
export const usePictures = ({ plan, forecast }: Forecasted, language: Language): Pictures =>
  useMemo(() => picturesFrom(plan, forecast, language), [plan, forecast, language]);
