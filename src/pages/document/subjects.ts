import { askedIn, comparisonOf, weighedIn } from '#contractor/offers/compare.ts';
import { comparisonDocument } from '#contractor/offers/document.ts';
import type { NamedDocument } from '#document/document.ts';
import type { Plausibility } from '#domain/plausibility.ts';
import type { Language } from '#i18n/language.ts';
import { promisesDocument } from '#report/promises/document.ts';
import type { Forecasted } from '#state/computing/computed.ts';
import type { Offers } from '#strategy/offers.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** What a document is about: the plan, the offers side by side, or promises that were weighed. */
export const subjectIds = ['plan', 'offers', 'promises'] as const;
export type SubjectId = (typeof subjectIds)[number];

/** What there is to hand over of a strategy. */
export const subjectsIn = ({ offers, promises }: Strategy): readonly SubjectId[] =>
  subjectIds.filter(
    (id) =>
      id === 'plan' ||
      (id === 'offers' ? (offers?.list ?? []).length > 0 : promises !== undefined && promises.length > 0),
  );

/** Promises of a subject with what each asks of the plan. */
export function askedOf(subject: SubjectId, { strategy, basis, plan }: Forecasted) {
  if (subject === 'plan') return [];
  const offers: Offers =
    subject === 'offers' ? (strategy.offers ?? {}) : { list: [{ id: 'promises', promises: strategy.promises }] };
  return askedIn(offers, basis, plan);
}

/** The offers or the promises as a document, with what was found for each of them. */
export function documentOf(
  subject: Exclude<SubjectId, 'plan'>,
  derived: Forecasted,
  found: readonly Plausibility[],
  language: Language,
): NamedDocument {
  const { strategy, plan, forecast } = derived;
  const weighed = weighedIn(askedOf(subject, derived), found);
  return subject === 'offers'
    ? comparisonDocument(comparisonOf(strategy.offers ?? {}, plan, forecast, weighed), plan, language)
    : promisesDocument(weighed, plan, language);
}
