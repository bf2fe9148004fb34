import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast, GoalKpi, Spread } from '#domain/forecast-result.ts';
import type { Answers } from '#strategy/cleaning.ts';
import type { FigureKind } from './kpis.ts';

export type GoalKind = 'sales' | 'leads' | 'revenue' | 'activeMembers';

export const goalKpis = {
  sales: 'sales',
  leads: 'leads',
  revenue: 'revenueMinor',
  activeMembers: 'activeMembers',
} as const satisfies Record<GoalKind, GoalKpi>;

/** How an amount of each goal is rounded and written. */
export const goalFigures = {
  sales: 'average',
  leads: 'average',
  revenue: 'money',
  activeMembers: 'people',
} as const satisfies Record<GoalKind, FigureKind>;

/** In how many simulated years a value is reached, as far as the percentiles tell. */
const likelihoods = ['nineOfTen', 'fourOfFive', 'half', 'oneOfFive', 'oneOfTen', 'fewer'] as const;
export type Likelihood = (typeof likelihoods)[number];

export function likelihoodOf({ p10, p20, p50, p80, p90 }: Spread, wanted: number): Likelihood {
  const marks = [p10, p20, p50, p80, p90];
  return likelihoods[marks.findIndex((value) => value >= wanted)] ?? 'fewer';
}

export interface GoalOutlook {
  readonly kind: GoalKind;
  /** Money in minor units for revenue. */
  readonly amount: number;
  /** Mean of months 10…12: a rest month or one lucky month does not decide. */
  readonly inLastMonths: Spread;
  readonly likelihood: Likelihood;
  /** More likely than not the goal is met. */
  readonly isReached: boolean;
  /** First month after the year in which half of the simulated years meet it. */
  readonly laterMonth: number | undefined;
}

/** What becomes of the owner's goal; undefined where none was set or revenue cannot be computed. */
export function goalOutlookOf(
  answers: Answers,
  input: ForecastInput,
  { monthly, goalMonths }: Forecast,
): GoalOutlook | undefined {
  const { goal } = answers.business;
  if (goal?.kind === undefined || goal.amount === undefined) return undefined;
  if (goal.kind === 'revenue' && input.averageOrderValueMinor === undefined) return undefined;
  const { kind, amount } = goal;
  const spreads = monthly[goalKpis[kind]];
  const inLastMonths = goalMonths[goalKpis[kind]];
  if (amount <= 0) return undefined;
  const later = spreads.findIndex(({ p50 }, index) => index >= 12 && p50 >= amount);
  return {
    kind,
    amount,
    inLastMonths,
    likelihood: likelihoodOf(inLastMonths, amount),
    isReached: inLastMonths.p50 >= amount,
    laterMonth: later < 0 ? undefined : later + 1,
  };
}

/** How strongly a chance speaks: from 4 in 5 on, from a half on, from one in five on, below. */
export type Verdict = 'likely' | 'rather' | 'ratherNot' | 'not';

export function verdictOf(share: number): Verdict {
  if (share >= 0.8) return 'likely';
  if (share >= 0.5) return 'rather';
  return share >= 0.2 ? 'ratherNot' : 'not';
}

export const goalVerdicts: Readonly<Record<Likelihood, Verdict>> = {
  nineOfTen: 'likely',
  fourOfFive: 'likely',
  half: 'rather',
  oneOfFive: 'ratherNot',
  oneOfTen: 'not',
  fewer: 'not',
};
