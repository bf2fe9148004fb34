import type { Forecast } from '#domain/forecast-result.ts';
import type { Plausibility } from '#domain/plausibility.ts';
import type { Basis } from '#plan/basis.ts';
import type { Plan } from '#plan/plan.ts';
import { type PromiseQuestion, questionOf } from '#plan/promises/question.ts';
import { ratesOf } from '#strategy/context.ts';
import type { Offer, Offers } from '#strategy/offers.ts';
import { type ContractorPromise, isResult } from '#strategy/promise.ts';
import { type Gaps, gapsOf } from './gaps.ts';
import { type Marks, marksOf, scoreOf, type Wanted } from './score.ts';
import { type Units, unitsOf } from './units.ts';

/** A promise of an offer with what it asks of the plan; no question while something in it is open. */
export interface Asked {
  readonly offerId: string;
  readonly promise: ContractorPromise;
  readonly question: PromiseQuestion | undefined;
}

export const askedIn = (offers: Offers, basis: Basis, plan: Plan): readonly Asked[] =>
  (offers.list ?? []).flatMap(({ id, promises = [] }) =>
    promises
      .filter(isResult)
      .map((promise) => ({ offerId: id, promise, question: questionOf(basis, plan.context, promise) })),
  );

export interface WeighedPromise extends Asked {
  /** Undefined where there is no question. */
  readonly found: Plausibility | undefined;
}

/** What was found for each question, beside its promise. */
export function weighedIn(asked: readonly Asked[], found: readonly Plausibility[]): readonly WeighedPromise[] {
  const open = asked.filter(({ question }) => question !== undefined);
  return asked.map((each) => ({ ...each, found: found[open.indexOf(each)] }));
}

/** One offer beside the others. */
export interface Compared {
  readonly offer: Offer;
  readonly units: Units;
  readonly gaps: Gaps;
  readonly promises: readonly WeighedPromise[];
  readonly marks: Marks;
  readonly score: number;
}

export interface Comparison {
  readonly offers: readonly Compared[];
  readonly wanted: Wanted;
  readonly weights: NonNullable<Offers['weights']>;
  readonly isReweighed: boolean;
}

const weeksPerMonth = 52 / 12;

/** Posts of a typical month over all communities, whole. */
function wantedBy({ answers, context }: Plan): Wanted {
  const perWeek = context.communities.map(
    ({ id, network }) =>
      answers.content.postsPerWeek?.[id] ?? context.benchmark('postsPerWeek', { network })?.typical ?? 0,
  );
  const posts = perWeek.reduce((sum, posts) => sum + posts, 0) * weeksPerMonth;
  return { postsPerMonth: Math.floor(posts), communities: context.communities.length };
}

/** Offers in the order they were entered, in common units and judged by the owner's weights. */
export function comparisonOf(
  offers: Offers,
  plan: Plan,
  forecast: Forecast,
  weighed: readonly WeighedPromise[],
): Comparison {
  const { weights = {}, reweighed = false, list = [] } = offers;
  const facts = { currency: plan.context.currency, rates: ratesOf(plan.answers), forecast };
  const wanted = wantedBy(plan);
  const priced = list.map((offer) => ({ offer, units: unitsOf(offer, facts) }));
  const cheapest = Math.min(...priced.flatMap(({ units }) => units.monthMinor ?? []));
  return {
    wanted,
    weights,
    isReweighed: reweighed,
    offers: priced.map(({ offer, units }) => {
      const promises = weighed.filter(({ offerId }) => offerId === offer.id);
      const shares = promises.map(({ found }) => found?.share ?? 0);
      const marks = marksOf({ offer, monthMinor: units.monthMinor, shares }, cheapest, wanted);
      return { offer, units, gaps: gapsOf(offer), promises, marks, score: scoreOf(marks, weights) };
    }),
  };
}
