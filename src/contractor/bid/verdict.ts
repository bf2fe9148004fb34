import type { Forecast } from '#domain/forecast-result.ts';
import type { Plan } from '#plan/plan.ts';
import type { Bid } from '#strategy/bid.ts';
import type { Offer } from '#strategy/offers.ts';
import type { WeighedPromise } from '../offers/compare.ts';
import { type Gaps, gapsOf } from '../offers/gaps.ts';

/** One of the two years that are held against each other. */
export interface BidYear {
  readonly plan: Plan;
  readonly forecast: Forecast;
}

export interface BidFacts {
  readonly bid: Bid;
  readonly offer: Offer;
  /** The most the owner would spend a month, in minor units. */
  readonly ceilingMinor: number | undefined;
  readonly withThem: BidYear;
  /** Undefined where own people cannot do it. */
  readonly alone: BidYear | undefined;
  /** Least hours a week with which they could; undefined where they can. */
  readonly hoursNeeded: number | undefined;
  readonly promises: readonly WeighedPromise[];
}

/** The answer, and what decided it. */
export type BidVerdict =
  | {
      readonly end: 'no';
      readonly because: 'aboveCeiling';
      readonly wantedMinor: number;
      readonly ceilingMinor: number;
    }
  | { readonly end: 'no'; readonly because: 'betterAlone'; readonly moreMinor: number }
  | { readonly end: 'no'; readonly because: 'loses'; readonly shareBy24: number }
  | { readonly end: 'notYet'; readonly because: 'worthUnknown' }
  | { readonly end: 'notYet'; readonly because: 'promises'; readonly unlikely: number; readonly all: number }
  | { readonly end: 'notYet'; readonly because: 'open'; readonly gaps: Gaps }
  | { readonly end: 'yes'; readonly because: 'pays'; readonly moreMinor: number | undefined };

/** Below this share of the simulated years a promise will hardly be kept. */
const hardlyShare = 0.2;
const evenShare = 0.5;
const lastMonth = 24;

/** What is in the till by month 24 in the middle year, in minor units. */
export const resultOf = ({ forecast }: BidYear): number =>
  forecast.monthly.cumulativeResultMinor[lastMonth - 1]?.p50 ?? 0;

/** Whether anybody knows what an order brings. */
const isPriced = ({ plan }: BidYear): boolean => plan.figures?.honest.money !== undefined;

/** The fee at which the year with them leaves as much as the one without; undefined where that cannot be said. */
export function evenFeeOf({ bid, withThem, alone }: BidFacts): number | undefined {
  if (bid.feeMinor === undefined || alone === undefined || !isPriced(withThem)) return undefined;
  const months = withThem.forecast.spend.filter(({ contractorMinor }) => contractorMinor > 0).length;
  return months === 0 ? undefined : bid.feeMinor - (resultOf(alone) - resultOf(withThem)) / months;
}

/** Money first, then what is promised, then what is not said. */
export function bidVerdict(facts: BidFacts): BidVerdict {
  const { bid, offer, ceilingMinor, withThem, alone, promises } = facts;
  const wantedMinor = (bid.feeMinor ?? 0) + (bid.adMinor ?? 0);
  if (ceilingMinor !== undefined && wantedMinor > ceilingMinor)
    return { end: 'no', because: 'aboveCeiling', wantedMinor, ceilingMinor };
  if (!isPriced(withThem)) return { end: 'notYet', because: 'worthUnknown' };
  const moreMinor = alone && resultOf(withThem) - resultOf(alone);
  if (moreMinor !== undefined && moreMinor < 0) return { end: 'no', because: 'betterAlone', moreMinor: -moreMinor };
  const { shareBy24 } = withThem.forecast.breakEven;
  if (shareBy24 < evenShare) return { end: 'no', because: 'loses', shareBy24 };
  const weighed = promises.filter(({ found }) => found !== undefined);
  const unlikely = weighed.filter(({ found }) => (found?.share ?? 0) < hardlyShare).length;
  if (unlikely > 0) return { end: 'notYet', because: 'promises', unlikely, all: weighed.length };
  const gaps = gapsOf(offer);
  if (gaps.unsaid.length + gaps.refused.length > 0) return { end: 'notYet', because: 'open', gaps };
  return { end: 'yes', because: 'pays', moreMinor };
}
