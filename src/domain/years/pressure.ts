import type { CommunityInput, ForecastInput, OfferInput, TacticInput } from '../forecast-input.ts';
import type { PressureMonth } from '../forecast-result.ts';
import { forecastMonths, isPosted, isRestMonth, isSellingMonth, tacticRuns, weeksPerMonth } from '../schedule.ts';

/** One month of a community's promo pressure, with the trust it began and ended with. */
export interface Pressure extends PressureMonth {
  readonly month: number;
  /** Posts in this month: those of today during the preparation, then as planned. */
  readonly posts: number;
  /** Posts that make an offer, were there as many posts; 0 where nothing is offered. */
  readonly offers: number;
  readonly trustBefore: number;
}

/** What names no community runs in all of them. */
export const runsIn = ({ communityIds }: OfferInput | TacticInput, { id }: CommunityInput): boolean =>
  communityIds.length === 0 || communityIds.includes(id);

/** During the preparation a community goes on with today's posts; of unknown ones nothing can be said. */
export const postsIn = (input: ForecastInput, community: CommunityInput, month: number): number =>
  (isPosted(input, month) ? community.postsPerWeek : (community.postsPerWeekToday ?? 0)) * weeksPerMonth;

const offersIn = (input: ForecastInput, community: CommunityInput, month: number): number =>
  isSellingMonth(input, month)
    ? input.offers
        .filter((offer) => runsIn(offer, community))
        .reduce((sum, { postsPerMonth }) => sum + postsPerMonth, 0)
    : 0;

/** Before the first selling month nothing sells: posts of a selling pillar go to the others. */
function promoShareIn(
  input: ForecastInput,
  month: number,
  { posts, offers }: { posts: number; offers: number },
): number {
  if (posts === 0 || month < input.firstSellingMonth || isRestMonth(input, month)) return 0;
  return Math.max(Math.min(1, offers / posts), input.sellingPillarShare);
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
  const tactics = input.tactics.filter((tactic) => runsIn(tactic, community));
  let trust = Math.min(1, community.monthsWorked / trustMonths);
  return forecastMonths.map((month) => {
    const trustBefore = trust;
    const posts = postsIn(input, community, month);
    const offers = offersIn(input, community, month);
    const promoShare = promoShareIn(input, month, { posts, offers });
    const toleranceShare = input.sellingCeilingShare * trustBefore;
    const excessShare = excessOf(promoShare, toleranceShare);
    const isWorked = posts > 0 && tactics.some((tactic) => tacticRuns(tactic, month));
    trust = Math.min(1, Math.max(0, trustBefore + (isWorked ? 1 / trustMonths : 0) - excessShare / trustSpendMonths));
    return { month, posts, offers, promoShare, toleranceShare, excessShare, trustBefore, trust };
  });
}
