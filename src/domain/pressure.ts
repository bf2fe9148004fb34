import type { CommunityInput, ForecastInput } from './forecast-input.ts';
import type { PressureMonth } from './forecast-result.ts';
import { forecastMonths, isPosted, isRestMonth, isSellingMonth, tacticRuns, weeksPerMonth } from './schedule.ts';

/** One month of a community's promo pressure, with the trust it began and ended with. */
export interface Pressure extends PressureMonth {
  readonly month: number;
  /** Posts in this month; 0 while nothing is posted. */
  readonly posts: number;
  readonly trustBefore: number;
}

export const postsInMonth = ({ postsPerWeek }: CommunityInput): number => postsPerWeek * weeksPerMonth;

/** Posts that make an offer, in a month of selling. */
const offersIn = (input: ForecastInput, month: number): number =>
  isSellingMonth(input, month) ? input.offers.reduce((sum, { postsPerMonth }) => sum + postsPerMonth, 0) : 0;

function promoShareIn(input: ForecastInput, month: number, posts: number): number {
  if (posts === 0 || isRestMonth(input, month)) return 0;
  return Math.max(Math.min(1, offersIn(input, month) / posts), input.sellingPillarShare);
}

/** Where an audience bears everything there is nothing beyond it. */
const excessOf = (promoShare: number, toleranceShare: number): number =>
  promoShare <= toleranceShare ? 0 : (promoShare - toleranceShare) / (1 - toleranceShare);

/**
 * Trust as a stock, after the goodwill of Nerlove and Arrow (1962): work builds it, pressure beyond what the audience
 * bears spends it. It follows from decisions alone, so it is the same in every simulated year.
 */
export function pressureOf(input: ForecastInput, community: CommunityInput): readonly Pressure[] {
  const { trustMonths, trustSpendMonths } = input.judgement;
  let trust = Math.min(1, community.monthsWorked / trustMonths);
  return forecastMonths.map((month) => {
    const trustBefore = trust;
    const posts = isPosted(input, month) ? postsInMonth(community) : 0;
    const promoShare = promoShareIn(input, month, posts);
    const toleranceShare = input.sellingCeilingShare * trustBefore;
    const excessShare = excessOf(promoShare, toleranceShare);
    const isWorked = posts > 0 && input.tactics.some((tactic) => tacticRuns(tactic, month));
    trust = Math.min(1, Math.max(0, trustBefore + (isWorked ? 1 / trustMonths : 0) - excessShare / trustSpendMonths));
    return { month, posts, promoShare, toleranceShare, excessShare, trustBefore, trust };
  });
}
