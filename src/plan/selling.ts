import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast, Spread } from '#domain/forecast-result.ts';
import { type Gate, gateOf } from '#domain/gate.ts';
import { isSold } from '#domain/schedule.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { shownFigure } from './kpis.ts';

/** A limit that stops selling: the business's own, or what 9 of 10 simulated years stay within. */
interface Limit {
  readonly share: number;
  readonly isOwn: boolean;
}

/** Selling beyond what the audience bears, in the month it is worst. */
interface Pressure {
  readonly communityId: string;
  readonly month: number;
  readonly promoShare: number;
  readonly toleranceShare: number;
}

export interface SellingPlan {
  readonly firstSellingMonth: number;
  readonly gate: Gate;
  /** What the month of the gate looks like; undefined where nothing can be read before selling. */
  readonly gateMonth: Readonly<Record<'engagementRate' | 'reactionsPerPost' | 'activeMembers', Spread>> | undefined;
  readonly unfollowLimit: Limit;
  readonly engagementFloor: Limit;
  readonly pressures: readonly Pressure[];
}

function pressuresOf(forecast: Forecast): readonly Pressure[] {
  return forecast.communities.flatMap(({ id, pressure }) => {
    const months = pressure.slice(0, 12).map((one, index) => ({ ...one, month: index + 1 }));
    const worst = months.reduce((most, one) => (one.excessShare > most.excessShare ? one : most));
    if (worst.excessShare < 0.005) return [];
    const { month, promoShare, toleranceShare } = worst;
    return [{ communityId: id, month, promoShare, toleranceShare }];
  });
}

export function sellingPlanOf(answers: Answers, input: ForecastInput, forecast: Forecast): SellingPlan {
  const { firstSellingMonth } = input;
  const { guardrails } = answers.conversion;
  const atStart = firstSellingMonth - 1;
  const limit = (own: number | undefined, computed: number): Limit =>
    own === undefined ? { share: computed, isOwn: false } : { share: own, isOwn: true };
  const engagementRate = forecast.monthly.engagementRate[atStart - 1];
  const reactionsPerPost = forecast.monthly.reactionsPerPost[atStart - 1];
  const activeMembers = forecast.monthly.activeMembers[atStart - 1];
  return {
    firstSellingMonth,
    // Where nothing is sold there is nothing to open
    gate: gateOf(forecast, isSold(input) ? firstSellingMonth : 1),
    gateMonth: engagementRate &&
      reactionsPerPost &&
      activeMembers && { engagementRate, reactionsPerPost, activeMembers },
    unfollowLimit: limit(
      guardrails?.unfollowLimitShare,
      shownFigure(forecast.monthly.unfollowShare[atStart]?.p90 ?? 0, 'share', 'less'),
    ),
    engagementFloor: limit(
      guardrails?.engagementFloorShare,
      shownFigure(forecast.monthly.engagementRate[atStart]?.p10 ?? 0, 'share'),
    ),
    pressures: pressuresOf(forecast),
  };
}
