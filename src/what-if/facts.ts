import type { Language } from '#i18n/language.ts';
import { type Basis, basisOf } from '#plan/basis.ts';
import type { Plan } from '#plan/plan.ts';
import { type Phrases, phrasesIn } from '#report/document/phrases.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** What every "what if" starts from: the answers, and the forecast input they make. */
export interface WhatIfFacts extends Pick<Plan, 'answers' | 'context' | 'startMonth'> {
  readonly basis: Basis;
}

export function factsOf(strategy: Strategy): WhatIfFacts {
  const context = contextOf(strategy);
  return { answers: answersOf(strategy), context, startMonth: context.startMonth, basis: basisOf(strategy) };
}

/** The same from a plan that is there already. */
export const factsFrom = ({ answers, context, startMonth }: Plan, basis: Basis): WhatIfFacts => ({
  answers,
  context,
  startMonth,
  basis,
});

export const phrasesOn = (facts: WhatIfFacts, language: Language): Phrases => phrasesIn(facts, language);
