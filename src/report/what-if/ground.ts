import type { Language } from '#i18n/language.ts';
import { type Basis, basisOf } from '#plan/basis.ts';
import type { Plan } from '#plan/plan.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { type Say, sayIn } from '../document/say.ts';

/** What every "what if" starts from: the answers, and the forecast input they make. */
export interface Ground extends Pick<Plan, 'answers' | 'context' | 'startMonth'> {
  readonly basis: Basis;
}

export function groundOf(strategy: Strategy): Ground {
  const context = contextOf(strategy);
  return { answers: answersOf(strategy), context, startMonth: context.startMonth, basis: basisOf(strategy) };
}

/** The same from a plan that is there already. */
export const groundFrom = ({ answers, context, startMonth }: Plan, basis: Basis): Ground => ({
  answers,
  context,
  startMonth,
  basis,
});

export const sayOn = (ground: Ground, language: Language): Say => sayIn(ground, language);
