import type { Benchmark, Grade, Source } from './benchmark.ts';
import data from './benchmarks-by-size.json' with { type: 'json' };
import { rateAt, type SizeCurve } from './size-curve.ts';

/** Metrics whose usual value follows from how many followers an account has, or that are known for small accounts only. */
export const metricsBySize = ['engagementRate', 'reachPerPostShare', 'organicGrowthShare', 'postsPerWeek'] as const;
export type MetricBySize = (typeof metricsBySize)[number];

/** Where nobody has said how many followers there are. */
const usualFollowers = 1000;
/** The remark that stands with a figure taken at an account's own size. */
const bySize = 'at the size of the account; low and high are a judgement';

interface StoredSource {
  readonly name: string;
  readonly year: number | null;
  readonly url: string | null;
}

const sourceOf = ({ name, year, url }: StoredSource): Source => ({
  name,
  year: year ?? undefined,
  url: url ?? undefined,
});

const storedName = { engagementRate: 'engagementRate', reachPerPostShare: 'reachPerPost' } as const;

function rateRow(network: string, metric: keyof typeof storedName) {
  return data.rates.find((row) => row.network === network && row.metric === storedName[metric]);
}

type RateRow = (typeof data.rates)[number];

const curveOf = ({ at1000, b, fMin, cap }: RateRow): SizeCurve => ({
  rateAt1000: at1000,
  slope: b,
  followersMin: fMin,
  cap: cap ?? undefined,
});

/** How engagement and reach per post fall with followers on a network; undefined where nothing is known of it. */
export function sizeCurvesOf(network: string) {
  const [engagement, reach] = [rateRow(network, 'engagementRate'), rateRow(network, 'reachPerPostShare')];
  return engagement && reach && { engagementRate: curveOf(engagement), reachPerPost: curveOf(reach) };
}

type Found = Pick<Benchmark, 'low' | 'typical' | 'high' | 'grade' | 'source' | 'note'>;

function foundRate(row: RateRow, followers: number): Found {
  const typical = rateAt(curveOf(row), followers);
  return {
    low: typical * row.lowFactor,
    typical,
    high: typical * row.highFactor,
    grade: row.grade as Grade, // JSON has no literal types
    source: sourceOf(row.source),
    note: bySize,
  };
}

function foundGrowth(network: string): Found | undefined {
  const row = data.growth.find((one) => one.network === network);
  if (row === undefined) return undefined;
  const { low, typical, high } = row;
  return { low, typical, high, grade: row.grade as Grade, source: sourceOf(row.source), note: undefined }; // JSON has no literal types
}

const [fewFollowers, someFollowers] = [2000, 10_000];

function foundPosts(network: string, followers: number, above: number | undefined): Found | undefined {
  const row = data.postsPerWeek.find((one) => one.network === network);
  if (row === undefined) return undefined;
  if (followers > someFollowers && above !== undefined) return undefined;
  const typical = followers <= fewFollowers ? row.upTo2000 : row.upTo10000;
  const same = { low: typical, typical, high: typical };
  return { ...same, grade: row.grade as Grade, source: sourceOf(row.source), note: undefined }; // JSON has no literal types
}

/**
 * The published figure for a community at its own size: rates 0…1 (reach may exceed 1), net growth a month (it may be
 * negative), posts a week. `above` is what accounts of more than 10,000 followers post, where that is published:
 * undefined is answered for them.
 */
export function foundBySize(
  metric: MetricBySize,
  {
    network,
    followers = usualFollowers,
    above,
  }: { network: string; followers?: number | undefined; above?: number | undefined },
): Found | undefined {
  if (metric === 'organicGrowthShare') return foundGrowth(network);
  if (metric === 'postsPerWeek') return foundPosts(network, followers, above);
  const row = rateRow(network, metric);
  return row && foundRate(row, followers);
}
