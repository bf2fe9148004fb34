import { type CountKpi, countKpis, type Forecast, type Spread, type SpreadKpi } from '#domain/forecast-result.ts';
import { isRateTooFine } from '#domain/gate.ts';
import { type PromisePeriod, promisePeriodOf } from '#domain/promise-period.ts';
import { type Better, cautious, type Targets, targetsOf } from '#domain/targets.ts';
import type { StageNumber } from '#domain/timeline.ts';
import type { Answers } from '#strategy/cleaning.ts';
import type { Basis } from './basis.ts';
import { todaysKpis } from './todays-kpis.ts';

/** KPIs the plan sets targets for. */
export const planKpiIds = [
  'members',
  'paidMembers',
  'visitsBought',
  'reach',
  'communityVisits',
  'brandSearches',
  'engagementRate',
  'reactionsPerPost',
  'activeMembers',
  'organicMembers',
  'unfollowShare',
  'leads',
  'sales',
  'revenueMinor',
] as const satisfies readonly SpreadKpi[];
export type PlanKpiId = (typeof planKpiIds)[number];

/** How a figure is rounded and written: `people` are whole, `deals` keep a tenth while there are few. */
/** An `average` may be a part of one: reactions a post, sales a month over three months. */
export type FigureKind = 'people' | 'deals' | 'average' | 'share' | 'money';

/** Where a KPI is read: the communities' own statistics, the site's counter, search statistics, the log of enquiries, the order book. */
type ReadIn = 'communities' | 'site' | 'searches' | 'enquiries' | 'orders';

interface KpiNature {
  readonly stage: StageNumber;
  readonly readIn: ReadIn;
  /** A line crossed three weeks running, or two months where it is read by the month, asks for action. */
  readonly readEvery: 'week' | 'month';
  readonly kind: FigureKind;
  readonly better: Better;
  /** Subjects of the estimates its figures rest on most. */
  readonly restsOn: readonly string[];
}

const more = 'more';
const natures: Readonly<Record<PlanKpiId, KpiNature>> = {
  members: {
    stage: 1,
    readEvery: 'week',
    readIn: 'communities',
    kind: 'people',
    better: more,
    restsOn: ['costPerResultMinor', 'resultsPerMonth', 'churnShare'],
  },
  paidMembers: {
    stage: 1,
    readEvery: 'week',
    readIn: 'communities',
    kind: 'people',
    better: more,
    restsOn: ['costPerResultMinor'],
  },
  visitsBought: {
    stage: 1,
    readEvery: 'week',
    readIn: 'site',
    kind: 'people',
    better: more,
    restsOn: ['costPerResultMinor'],
  },
  reach: {
    stage: 2,
    readEvery: 'month',
    readIn: 'communities',
    kind: 'people',
    better: more,
    restsOn: ['reachPerPostShare'],
  },
  communityVisits: {
    stage: 2,
    readEvery: 'week',
    readIn: 'site',
    kind: 'people',
    better: more,
    restsOn: ['reachPerPostShare', 'clickShare'],
  },
  brandSearches: {
    stage: 2,
    readEvery: 'month',
    readIn: 'searches',
    kind: 'people',
    better: more,
    restsOn: ['brandSearchGrowthShare'],
  },
  engagementRate: {
    stage: 3,
    readEvery: 'week',
    readIn: 'communities',
    kind: 'share',
    better: more,
    restsOn: ['engagementRateShare', 'upliftShare'],
  },
  reactionsPerPost: {
    stage: 3,
    readEvery: 'week',
    readIn: 'communities',
    kind: 'average',
    better: more,
    restsOn: ['engagementRateShare', 'upliftShare'],
  },
  activeMembers: {
    stage: 3,
    readEvery: 'month',
    readIn: 'communities',
    kind: 'people',
    better: more,
    restsOn: ['activeShare', 'upliftShare'],
  },
  organicMembers: {
    stage: 3,
    readEvery: 'month',
    readIn: 'communities',
    kind: 'people',
    better: more,
    restsOn: ['organicGrowthShare', 'upliftShare'],
  },
  unfollowShare: {
    stage: 3,
    readEvery: 'week',
    readIn: 'communities',
    kind: 'share',
    better: 'less',
    restsOn: ['churnShare'],
  },
  leads: {
    stage: 4,
    readEvery: 'week',
    readIn: 'enquiries',
    kind: 'deals',
    better: more,
    restsOn: ['siteLeadShare', 'responseShare'],
  },
  sales: {
    stage: 4,
    readEvery: 'month',
    readIn: 'orders',
    kind: 'deals',
    better: more,
    restsOn: ['leadToSaleShare', 'salesCycleMonths'],
  },
  revenueMinor: {
    stage: 4,
    readEvery: 'month',
    readIn: 'orders',
    kind: 'money',
    better: more,
    restsOn: ['averageOrderValueMinor', 'furtherOrdersPerYear', 'stayMonths'],
  },
};

export interface PlannedKpi {
  readonly id: PlanKpiId;
  readonly stage: StageNumber;
  readonly readIn: ReadIn;
  readonly readEvery: KpiNature['readEvery'];
  readonly kind: FigureKind;
  readonly better: Better;
  /** What it is before the plan; undefined while nobody has counted it. */
  readonly today: number | undefined;
  /** How long is waited until it is owed; `chance`: reported alone, with the chance of at least one in the year. */
  readonly owedBy: PromisePeriod;
  /** Share of simulated years with at least one; undefined for what is no count. */
  readonly chanceOfOne: number | undefined;
  /** Targets of the year's four quarters and of the year; none for what is no count. */
  readonly quarters: readonly Targets[];
  readonly year: Targets | undefined;
  /** Months 1…12. */
  readonly months: readonly Targets[];
  /** Subjects that stand on a benchmark so far; none where every number is the business's own. */
  readonly provisional: readonly string[];
}

/** Below it a tenth says more than a whole one. */
const tenthsBelow = 3;

/** A figure as the plan shows it: rounded to the side that promises less. */
export function shownFigure(value: number, kind: FigureKind, better: Better = 'more'): number {
  const rounded = cautious(value, better);
  if (kind === 'share' || kind === 'money') return rounded;
  const unit = kind === 'average' && Math.abs(rounded) < tenthsBelow ? 10 : 1;
  const whole = better === 'more' ? Math.floor(rounded * unit + 1e-9) : Math.ceil(rounded * unit - 1e-9);
  return whole / unit;
}

/** A count nobody doubts is as exact as the answers it was made from. */
function shownCertain(value: number, kind: FigureKind, better: Better): number {
  if (kind !== 'people') return shownFigure(value, kind, better);
  return better === 'more' ? Math.floor(value + 1e-9) : Math.ceil(value - 1e-9);
}

export function shownTargets(spread: Spread, kind: FigureKind, better: Better = 'more'): Targets {
  const { commit, target, stretch, redLine } = targetsOf(spread, better);
  const isCertain = spread.p10 === spread.p90;
  const show = (value: number) =>
    isCertain ? shownCertain(spread.p50, kind, better) : shownFigure(value, kind, better);
  return { commit: show(commit), target: show(target), stretch: show(stretch), redLine: show(redLine) };
}

/** What makes no sense to aim at: nothing is bought, nothing was counted, nothing can be priced. */
function isPlanned(id: PlanKpiId, { input }: Basis, { monthly }: Forecast): boolean {
  if (input.sellsNothing && (id === 'leads' || id === 'sales')) return false;
  const isTooFine = isRateTooFine(monthly.reactionsPerPost[lastMonth - 1]);
  if (id === 'engagementRate') return !isTooFine;
  if (id === 'reactionsPerPost') return isTooFine;
  if (id === 'paidMembers')
    return input.tools.some(({ buys, costPerResultMinor }) => buys === 'members' && costPerResultMinor);
  if (id === 'visitsBought') return input.tools.some(({ buys }) => buys === 'visits');
  if (id === 'brandSearches') return input.brandSearchesPerMonth !== undefined;
  if (id === 'revenueMinor') return input.averageOrderValueMinor !== undefined;
  return true;
}

const lastMonth = 12;
const monthsInQuarter = 3;

/** What is owed at the end of a plan month: the month, quarter or year that ends with it; undefined where nothing is. */
export function owedIn({ owedBy, months, quarters, year }: PlannedKpi, month: number): Targets | undefined {
  switch (owedBy) {
    case 'month':
      return months[month - 1];
    case 'quarter':
      return month % monthsInQuarter === 0 ? quarters[month / monthsInQuarter - 1] : undefined;
    case 'year':
      return month === lastMonth ? year : undefined;
    case 'chance':
      return undefined;
  }
}

const isCount = (id: PlanKpiId): id is PlanKpiId & CountKpi => (countKpis as readonly string[]).includes(id);

/** Where few are expected they are promised by the quarter or the year, and fewer than ten a year never. */
function owed(
  id: PlanKpiId,
  { kind, better }: Pick<KpiNature, 'kind' | 'better'>,
  { counts }: Forecast,
): Pick<PlannedKpi, 'owedBy' | 'chanceOfOne' | 'quarters' | 'year'> {
  if (!isCount(id)) return { owedBy: 'month', chanceOfOne: undefined, quarters: [], year: undefined };
  const { quarterly, yearly, chanceOfOne } = counts[id];
  return {
    owedBy: promisePeriodOf(counts[id]),
    chanceOfOne,
    quarters: quarterly.map((spread) => shownTargets(spread, kind, better)),
    year: shownTargets(yearly, kind, better),
  };
}

export function plannedKpis(answers: Answers, basis: Basis, forecast: Forecast): readonly PlannedKpi[] {
  const today = todaysKpis(answers);
  const borrowed = new Set(basis.estimates.filter(({ from }) => from === 'benchmark').map(({ subject }) => subject));
  return planKpiIds
    .filter((id) => isPlanned(id, basis, forecast))
    .map((id) => {
      const { restsOn, ...nature } = natures[id];
      const months = forecast.monthly[id]
        .slice(0, 12)
        .map((spread) => shownTargets(spread, nature.kind, nature.better));
      return {
        id,
        ...nature,
        ...owed(id, nature, forecast),
        today: today[id],
        months,
        provisional: restsOn.filter((subject) => borrowed.has(subject)),
      };
    });
}
