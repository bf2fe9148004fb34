import { useMemo } from 'react';
import type { Section } from '#document/document.ts';
import type { Language } from '#i18n/language.ts';
import type { Plan } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import { type Pictures, picturesFrom } from '#report/pictures.ts';
import type { SectionId } from '#report/section-ids.ts';
import type { Forecasted } from '#state/computing/computed.ts';

const none: readonly Section<SectionId>[] = [];

/** The whole document of the last plan that was written; a page and its contents read it alike. */
let last: { readonly plan: Plan; readonly language: Language; readonly sections: typeof none } | undefined;

function sectionsOf(plan: Plan, language: Language): typeof none {
  if (last?.plan !== plan || last.language !== language)
    last = { plan, language, sections: documentFrom(plan, language).sections };
  return last.sections;
}

/** The sections of a plan in one language, made anew only when something in it changes. */
export const useSections = (plan: Plan | undefined, language: Language): typeof none =>
  useMemo(() => (plan === undefined ? none : sectionsOf(plan, language)), [plan, language]);

/** Its pictures. */
export const usePictures = ({ plan, forecast }: Forecasted, language: Language): Pictures =>
  useMemo(() => picturesFrom(plan, forecast, language), [plan, forecast, language]);
