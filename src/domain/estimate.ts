/**
 * A quantity that is not known exactly: P10 · P50 · P90.
 * A known value has all three equal. Shares are 0…1, money is in minor units.
 */
export interface Estimate {
  /** Stable name, unique in one forecast input; it seeds the order in which the estimate is drawn. */
  readonly name: string;
  /** `positive` is drawn on a log scale, `share` on a logit scale. */
  readonly scale: 'positive' | 'share';
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}
