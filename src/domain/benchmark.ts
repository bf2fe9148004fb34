import type { TacticKind } from './tactic.ts';

/** A: the publisher's own page was read; B: another page quoting it; C: weak; D: a judgement without a source. */
export type Grade = 'A' | 'B' | 'C' | 'D';

export type BenchmarkMetric =
  | 'engagementRate'
  | 'reachPerPostShare'
  | 'churnShare'
  | 'organicGrowthShare'
  | 'clickShare'
  | 'activeShare'
  | 'postsPerWeek'
  | 'costPerMember'
  | 'costPerVisit'
  | 'costPerLead'
  | 'siteLeadShare'
  | 'leadToSaleShare'
  | 'offerResponseShare'
  | 'brandSearchGrowth'
  | 'promoShareCeiling'
  | 'grossMarginShare'
  | 'salesCycleMonths'
  | 'furtherOrdersPerYear'
  | 'stayMonths'
  | 'ownCustomerJoinShare'
  | 'freeResultsPerMonth'
  | `tacticUplift:${TacticKind}`;

/** A borrowed number with its source. Shares are 0…1, prices are in minor units of the plan's currency. */
export interface Benchmark {
  readonly metric: BenchmarkMetric;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly grade: Grade;
  readonly source: Source;
  /** The publisher's remark as stored with the figure, in English; words in other languages are looked up by it. */
  readonly note: string | undefined;
}

export interface Source {
  readonly name: string;
  readonly year: number | undefined;
  readonly url: string | undefined;
}
