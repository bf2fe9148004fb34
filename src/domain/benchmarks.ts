import type { Benchmark, BenchmarkMetric, Grade, Source } from './benchmark.ts';
import data from './benchmarks.json' with { type: 'json' };
import { foundBySize, type MetricBySize, metricsBySize } from './benchmarks-by-size.ts';
import type { Industry } from './industry.ts';
import { industryRows } from './industry-rows.ts';
import { type Currency, minorPerMajor } from './money.ts';
import type { AdNetwork } from './network.ts';
import type { SiteKind } from './site.ts';

export type { Benchmark, BenchmarkMetric, Grade, Source } from './benchmark.ts';

export interface BenchmarkPlace {
  readonly network?: AdNetwork | undefined;
  readonly siteKind?: SiteKind | undefined;
  /** Members of the community a figure is for: engagement, reach and posts are those of accounts of its size. */
  readonly members?: number | undefined;
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

interface StoredSource {
  readonly name: string;
  readonly year: number | null;
  readonly url: string | null;
}

interface Row {
  readonly metric: string;
  readonly network: string;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly grade: Grade;
  readonly source: StoredSource;
  readonly note?: string;
  readonly currency?: 'USD' | 'RUB';
}

const rows = data.defaults as readonly Row[]; // JSON has no literal types; a test holds every row to this shape

const sourceOf = ({ name, year, url }: StoredSource): Source => ({
  name,
  year: year ?? undefined,
  url: url || undefined,
});

/** Index of ad prices by calendar month, January first. */
export const adPriceSeason = {
  index: data.season.index as readonly number[],
  grade: data.season.grade as Grade, // JSON has no literal types
  source: sourceOf(data.season.source),
  note: data.season.note,
};

/** What speaks for the model's judgements. */
export const evidence = data.evidence.map(({ claim, value, grade, source }) => ({
  claim,
  values: [value].flat(),
  grade: grade as Grade, // JSON has no literal types
  source: sourceOf(source),
}));

/** What a metric is called in the table, where the kind of trade or site decides. */
function storedMetric({ metric, siteKind = 'site' }: BenchmarkQuery): string {
  if (metric === 'siteLeadShare')
    return { site: 'siteLeadShare', landing: 'landingLeadShare', shop: 'shopPurchaseShare' }[siteKind];
  // In a shop the "lead" is the order placed, so what is left to lose is orders that are not paid or not kept.
  return metric === 'leadToSaleShare' && siteKind === 'shop' ? 'paidOrderShare' : metric;
}

function rowFor(query: BenchmarkQuery): Row | undefined {
  const metric = storedMetric(query);
  const ofMetric = rows.filter((row) => row.metric === metric);
  const trade = industryRows[query.industry ?? 'other'].trade;
  const place = [query.network, trade, 'all'].find((wanted) => ofMetric.some((row) => row.network === wanted));
  return ofMetric.find((row) => row.network === place);
}

const isBySize = (metric: BenchmarkMetric): metric is MetricBySize => metricsBySize.some((bySize) => bySize === metric);

/** What is published of accounts of one size; a row of all brands only where nothing else is. */
function figuresFor(query: BenchmarkQuery) {
  const row = rowFor(query);
  const found =
    isBySize(query.metric) && query.network
      ? foundBySize(query.metric, { network: query.network, followers: query.members, above: row?.typical })
      : undefined;
  if (found) return { ...found, factor: 1 };
  return row && { ...row, source: sourceOf(row.source), note: row.note, factor: priceFactor(row, query) };
}

/** Begins the remark of a figure that was published for an industry; its name in the report follows. */
export const nearestIndustry = 'nearest published industry: ';

type ByNetwork = Readonly<Record<string, number | null>>;

/**
 * The published middle of an industry on a network, where it stands, and the middle of all industries in the same report
 * (without one the industry's own middle is taken); undefined where none was published.
 */
function industryMiddle({ metric, industry = 'other', network = 'search' }: BenchmarkQuery) {
  const names = industryRows[industry];
  const engagement = data.industries.rows.find((row) => row.industry === names.engagement);
  const byNetwork = (values: ByNetwork | undefined) => values?.[network] || undefined;
  const { industries: report, metaAdPrices: prices } = data;
  const isMeta = network === 'instagram' || network === 'facebook';
  const found = {
    engagementRate: {
      report,
      row: names.engagement,
      typical: byNetwork(engagement?.engagementRateShare),
      median: byNetwork(report.median.engagementRateShare),
    },
    postsPerWeek: {
      report,
      row: names.engagement,
      typical: byNetwork(engagement?.postsPerWeek),
      median: byNetwork(report.median.postsPerWeek),
    },
    costPerVisit: {
      median: undefined,
      report: prices,
      row: names.visitPrice,
      typical: isMeta ? prices.costPerVisit.find((row) => row.industry === names.visitPrice)?.typical : undefined,
    },
    costPerLead: {
      median: undefined,
      report: prices,
      row: names.leadPrice,
      typical: isMeta ? prices.costPerLead.find((row) => row.industry === names.leadPrice)?.typical : undefined,
    },
  };
  const middle = metric in found ? found[metric as keyof typeof found] : undefined; // `in` does not narrow a union of texts
  return middle?.typical === undefined ? undefined : { ...middle, typical: middle.typical };
}

/** Prices are stored in US dollars or roubles per result; the plan keeps minor units of its own currency. */
function priceFactor({ currency: stored }: Row, { currency, rates }: BenchmarkQuery): number {
  if (stored === undefined) return 1;
  const perMajor = minorPerMajor(currency);
  if (stored === currency) return perMajor;
  const perDollar = stored === 'USD' ? 1 : rates.rublesPerUsd;
  const unitsPerUsd = currency === 'USD' ? 1 : rates.unitsPerUsd;
  return (unitsPerUsd / perDollar) * perMajor;
}

/**
 * The benchmark for a question: shares 0…1, prices in minor units. Where a report publishes the middle of the plan's
 * industry, the range moves in the proportion of it to the middle of all industries; its width stays.
 */
export function benchmarkFor(query: BenchmarkQuery): Benchmark | undefined {
  const found = figuresFor(query);
  if (found === undefined) return undefined;
  const industry = industryMiddle(query);
  const shift = industry === undefined ? 1 : industry.typical / (industry.median ?? found.typical);
  const factor = found.factor * shift;
  return {
    metric: query.metric,
    low: found.low * factor,
    typical: found.typical * factor,
    high: found.high * factor,
    grade: industry === undefined ? found.grade : (industry.report.grade as Grade), // JSON has no literal types
    source: industry === undefined ? found.source : sourceOf(industry.report.source),
    // The remark speaks of the range of all industries, which this one is not any more.
    note: industry === undefined ? found.note : `${nearestIndustry}${industry.row}`,
  };
}
