import type { Forecast } from './forecast-result.ts';
import { cautious } from './targets.ts';

/** What must be read before selling starts. */
export interface Gate {
  /** The month before the first selling month; 0 where selling starts at once and nothing can be read before. */
  readonly month: number;
  readonly engagementRateShare: number;
  readonly activeMembers: number;
}

/** The values that open stage 4: what 4 of 5 simulated years reach in the month before selling. */
export function gateOf({ monthly }: Forecast, firstSellingMonth: number): Gate {
  const month = firstSellingMonth - 1;
  return {
    month,
    engagementRateShare: cautious(monthly.engagementRate[month - 1]?.p20 ?? 0),
    activeMembers: Math.floor(cautious(monthly.activeMembers[month - 1]?.p20 ?? 0)),
  };
}
