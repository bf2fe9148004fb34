import type { EventTiming, Spread } from '#domain/forecast-result.ts';

/** The lowest point of the cumulative result in the middle of the simulated years. */
export interface Deepest {
  readonly month: number;
  readonly minor: number;
}

export interface MoneyOutlook {
  readonly spendMinor: number;
  /** Part of the spend that is the team's own hours. */
  readonly hoursMinor: number;
  /** Over months 1…12. */
  readonly grossProfit: Spread;
  readonly breakEven: EventTiming;
  readonly deepest: Deepest | undefined;
  /** Half of the years have had the money back at least once by month 12 or 24, yet half are in the red as it ends. */
  readonly spentAgain: Deepest | undefined;
}
