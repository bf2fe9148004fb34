import { agencyTerms } from '#stages/work.ts';
import { type Criterion, criteria, type Offer, type Weights } from '#strategy/offers.ts';
import { usable } from './units.ts';

export const weightMax = 5;

/** What a plan asks a contractor for in a month. */
export interface Wanted {
  readonly postsPerMonth: number;
  readonly communities: number;
}

export interface Judged {
  readonly offer: Offer;
  readonly monthMinor: number | undefined;
  /** Shares of simulated years, one a promise; 0 for a promise that cannot be weighed. */
  readonly shares: readonly number[];
}

/** 0…1 by criterion; what is not said counts as nothing. */
export type Marks = Readonly<Record<Criterion, number>>;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const covered = (given: number | undefined, wanted: number): number =>
  wanted <= 0 ? 1 : Math.min(1, (given ?? 0) / wanted);

/** The cheapest month is 1 and one twice as dear is a half; of the scope a quarter each is posts, communities, moderation and named people. */
export function marksOf({ offer, monthMinor, shares }: Judged, cheapestMinor: number, wanted: Wanted): Marks {
  const isStaffed = usable(offer.people) !== undefined && usable(offer.hoursPerMonth) !== undefined;
  return {
    price: monthMinor === undefined ? 0 : monthMinor === 0 ? 1 : cheapestMinor / monthMinor,
    promises: mean(shares),
    terms: mean(agencyTerms.map((term) => (offer.terms?.[term] ? 1 : 0))),
    scope: mean([
      covered(usable(offer.postsPerMonth), wanted.postsPerMonth),
      covered(usable(offer.communities), wanted.communities),
      offer.moderation ? 1 : 0,
      isStaffed ? 1 : 0,
    ]),
  };
}

const weightIn = (weights: Weights, criterion: Criterion): number =>
  Math.min(weightMax, Math.max(0, weights[criterion] ?? 0));

/** Weights by which nothing could be judged are no weights. */
export const canJudge = (weights: Weights): boolean => criteria.some((criterion) => weightIn(weights, criterion) > 0);

/** What a criterion adds to a score; all of them together make 100 where everything is best. */
export function pointsOf(criterion: Criterion, marks: Marks, weights: Weights): number {
  const total = criteria.reduce((sum, each) => sum + weightIn(weights, each), 0);
  return total === 0 ? 0 : (weightIn(weights, criterion) * marks[criterion] * 100) / total;
}

/** 0…100. */
export const scoreOf = (marks: Marks, weights: Weights): number =>
  Math.round(criteria.reduce((sum, criterion) => sum + pointsOf(criterion, marks, weights), 0));
