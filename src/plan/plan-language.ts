import type { Forecast } from '#domain/forecast-result.ts';
import type { Language } from '#i18n/language.ts';
import { inLanguage, otherLanguageCount } from '#strategy/in-language.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { Basis } from './basis.ts';

/** What a plan was made from. */
export interface PlanSource {
  readonly strategy: Strategy;
  readonly basis: Basis;
  readonly forecast: Forecast | undefined;
}

/** Kept beside the plans, so that a plan stays nothing but what follows from the answers. */
const sources = new WeakMap<object, PlanSource>();
const plansByLanguage = new WeakMap<object, Map<Language, object>>();

/** The plan, with what it was made from kept for other languages. */
export function madeFrom<P extends object>(plan: P, source: PlanSource | undefined): P {
  if (source) sources.set(plan, source);
  return plan;
}

export const sourceOf = (plan: object): PlanSource | undefined => sources.get(plan);

/** The plan with the catalogue's texts in a language, made anew by `again` where it has any and kept for the next question. */
export function planInLanguage<P extends object>(plan: P, language: Language, again: (source: PlanSource) => P): P {
  const source = sources.get(plan);
  if (source === undefined || (source.strategy.catalogueTexts ?? []).length === 0) return plan;
  const before = plansByLanguage.get(plan) ?? new Map<Language, object>();
  plansByLanguage.set(plan, before);
  const known = before.get(language) as P | undefined; // only plans made by `again` are kept
  const plainly = known ?? again({ ...source, strategy: inLanguage(source.strategy, language) });
  before.set(language, plainly);
  return plainly;
}

/** How many answers a document in this language tells in another one. */
export function otherLanguageIn(plan: object, language: Language): number {
  const source = sources.get(plan);
  return source === undefined ? 0 : otherLanguageCount(source.strategy, language);
}
