import type { Forecast, Spread } from './forecast-result.ts';
import { cautious } from './targets.ts';

/** What must be read before selling starts. */
export interface Gate {
  /** The month before the first selling month; 0 where selling starts at once and nothing can be read before. */
  readonly month: number;
  readonly engagementRateShare: number;
  /** In place of the rate where it would be read off fewer than three reactions a post; undefined where the rate holds. */
  readonly reactionsPerPost: number | undefined;
  readonly activeMembers: number;
}

/** Fewer reactions a post than this make no rate. */
const reactionsForRate = 3;

/** Whether a month's rate of engagement would be read off too few reactions: then reactions a post are owed. */
export const isRateTooFine = (reactionsPerPost: Spread | undefined): boolean =>
  (reactionsPerPost?.p50 ?? 0) < reactionsForRate;

/** The values that open stage 4: what 4 of 5 simulated years reach in the month before selling. */
export function gateOf({ monthly }: Pick<Forecast, 'monthly'>, firstSellingMonth: number): Gate {
  const month = firstSellingMonth - 1;
  const reactions = monthly.reactionsPerPost[month - 1];
  return {
    month,
    engagementRateShare: cautious(monthly.engagementRate[month - 1]?.p20 ?? 0),
    reactionsPerPost: isRateTooFine(reactions) ? cautious(reactions?.p20 ?? 0) : undefined,
    activeMembers: Math.floor(cautious(monthly.activeMembers[month - 1]?.p20 ?? 0)),
  };
}
