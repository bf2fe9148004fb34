import { exp2 } from './elementary.ts';

/**
 * Spreads of what no estimate knows, measured on public accounts (city agencies of 2011–2014, software projects, an
 * agency's clients and video channels of 2021–2026). A plan may change each of them.
 */
export interface LuckSpreads {
  /** How one community's year of growth differs from its pace: lognormal, median 1. */
  readonly yearOfGrowth: number;
  /** What moves a community that nobody planned: a share of its members a month, Student's t with three degrees of freedom. */
  readonly drift: number;
  readonly driftMost: number;
  /** How a month differs from its year: lognormal, mean 1. */
  readonly growth: number;
  /** Measured: 0.32–0.35 on Instagram, 0.50–0.76 on Facebook, two brands over 26 months. */
  readonly engagement: number;
  /** Judgements: the response to offers, the results of a tool. */
  readonly response: number;
  readonly results: number;
}

export const luckSpreads: LuckSpreads = {
  yearOfGrowth: 0.8,
  drift: 0.005,
  driftMost: 0.05,
  growth: 0.36,
  engagement: 0.35,
  response: 0.25,
  results: 0.25,
};

/** Growth as a share of the community halves every so many months: of a pace of 3–7 % a month some 40 of 100 are left after half a year. */
export const fadeHalfMonths = 24;

/** What is left of a pace in plan month `month`, read in its middle. */
export const fadeIn = (month: number): number => exp2(-(month - 0.5) / fadeHalfMonths);

/** From this mean on a count of people is drawn from the normal distribution, corrected for its skew. */
export const normalFrom = 30;
