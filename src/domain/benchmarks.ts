import type { Industry } from './industry.ts';
import type { Currency } from './money.ts';
import type { AdNetwork } from './network.ts';

/** A: the publisher's own page was read; B: another page quoting it; C: weak; D: a judgement without a source. */
export type Grade = 'A' | 'B' | 'C' | 'D';

export const tacticKinds = [
  'contest',
  'challenge',
  'questionsAndAnswers',
  'live',
  'poll',
  'memberStories',
  'expertAnswers',
  'ambassadors',
  'meetUp',
  'gift',
  'welcomeRitual',
] as const;
export type TacticKind = (typeof tacticKinds)[number];

/** How the site turns visits into enquiries or orders. */
export const siteKinds = ['site', 'landing', 'shop'] as const;
export type SiteKind = (typeof siteKinds)[number];

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
  | 'freeResultsPerMonth'
  | `tacticUplift:${TacticKind}`;

export interface BenchmarkPlace {
  readonly network?: AdNetwork | undefined;
  readonly siteKind?: SiteKind | undefined;
}

/** Round exchange figures, edited in the plan: units of a currency for one US dollar. */
export interface Rates {
  readonly unitsPerUsd: number;
  readonly rublesPerUsd: number;
}

export interface BenchmarkQuery extends BenchmarkPlace {
  readonly metric: BenchmarkMetric;
  readonly industry: Industry | undefined;
  readonly currency: Currency;
  readonly rates: Rates;
}

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
