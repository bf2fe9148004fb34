import { typicalRun } from '#domain/forecast.ts';
import type { Forecast, MonthlyKpi } from '#domain/forecast-result.ts';
import type { Plausibility } from '#domain/plausibility.ts';
import { monthsRead } from '#domain/promised-figure.ts';
import type { PromiseQuestion } from './question.ts';

/** Why a promise fares as it does: the one thing that decides it, with the figures its sentence names. */
export type PromiseReason =
  /** Nothing is offered and nothing leads to an enquiry before selling starts. */
  | { readonly kind: 'beforeSelling'; readonly month: number }
  /** An enquiry becomes a sale a sales cycle later. */
  | { readonly kind: 'withinCycle'; readonly month: number; readonly cycle: number }
  | { readonly kind: 'beforeContent'; readonly month: number }
  /** Nothing in the plan brings it. */
  | { readonly kind: 'nothingComes' }
  | { readonly kind: 'moreThanReachable'; readonly reachable: number }
  /** More enquiries come than the team answers. */
  | { readonly kind: 'teamIsFull'; readonly leadsPerMonthMax: number }
  /** What the promise's money leaves for one, beside what one costs. */
  | { readonly kind: 'price'; readonly eachMinor: number; readonly lowMinor: number; readonly highMinor: number }
  /** The typical run by the promised month. */
  | {
      readonly kind: 'members';
      readonly now: number;
      readonly brought: number;
      readonly organic: number;
      readonly left: number;
    }
  | { readonly kind: 'engagementRate'; readonly rateShare: number; readonly tactics: number }
  | { readonly kind: 'visits'; readonly community: number; readonly bought: number }
  | {
      readonly kind: 'leads';
      readonly visits: number;
      readonly leads: number;
      readonly sellingMonth: number;
      readonly hasLeadAds: boolean;
    }
  | { readonly kind: 'sales'; readonly leads: number; readonly closedShare: number }
  /** Reach of an ordinary month of those read. */
  | { readonly kind: 'reach'; readonly reach: number; readonly members: number }
  /** What the typical run earns and spends by then. */
  | {
      readonly kind: 'return';
      readonly profitMinor: number;
      readonly revenueMinor: number;
      readonly spendMinor: number;
    }
  /** What an order is worth is not known. */
  | { readonly kind: 'orderUnknown' }
  | { readonly kind: 'cost'; readonly lowMinor: number; readonly middleMinor: number; readonly highMinor: number };

/** The first that holds, from what rules a promise out to what it is made of. */
export function reasonOf(question: PromiseQuestion, found: Plausibility): PromiseReason {
  const typical = typicalRun(question.input);
  return (
    ruledOutBy(question, found, typical) ?? limitedBy(question, found, typical) ?? madeOf(question, found, typical)
  );
}

type Typical = Forecast['typical'];

const returns: readonly string[] = ['breakEvenMonth', 'romi', 'roas', 'adCostShare'];
const brings = ['leads', 'sales', 'costPerLead', 'costPerSale'];
const sells = ['sales', 'costPerSale'];

function ruledOutBy(
  { input, promise }: PromiseQuestion,
  { spread }: Plausibility,
  typical: Typical,
): PromiseReason | undefined {
  if (returns.includes(promise.figure) && input.averageOrderValueMinor === undefined) return { kind: 'orderUnknown' };
  const { figure, byMonth, amount, counting } = promise;
  if (returns.includes(figure)) return undefined;
  const { firstSellingMonth, preparationMonths, communities } = input;
  const isNothing = spread.p90 === 0 || !Number.isFinite(spread.p10);
  const reachable = communities.reduce((sum, one) => sum + (one.reachablePeople ?? Number.POSITIVE_INFINITY), 0);
  if (figure === 'members' && counting === 'inAll' && amount > reachable)
    return { kind: 'moreThanReachable', reachable };
  if (!isNothing) return undefined;
  if (brings.includes(figure) && byMonth < firstSellingMonth)
    return { kind: 'beforeSelling', month: firstSellingMonth };
  const cycle = Math.round(input.salesCycleMonths.typical);
  if (sells.includes(figure) && byMonth < firstSellingMonth + cycle)
    return { kind: 'withinCycle', month: firstSellingMonth, cycle };
  if (byMonth <= preparationMonths) return { kind: 'beforeContent', month: preparationMonths + 1 };
  return fullTeamIn({ input, promise }, typical) ?? { kind: 'nothingComes' };
}

/** A team is full where the plan's enquiries and those of today are more than it answers in a month. */
function fullTeamIn(
  { input, promise }: Pick<PromiseQuestion, 'input' | 'promise'>,
  { leads, enquiriesToday }: Typical,
): PromiseReason | undefined {
  const { leadsPerMonthMax } = input;
  if (!sells.includes(promise.figure) || leadsPerMonthMax === undefined) return undefined;
  const isFull = leads
    .slice(0, promise.byMonth)
    .some((brought, place) => brought > 0 && brought + (enquiriesToday[place] ?? 0) > leadsPerMonthMax);
  return isFull ? { kind: 'teamIsFull', leadsPerMonthMax } : undefined;
}

const sumBy = (typical: Typical, kpi: MonthlyKpi, byMonth: number): number =>
  typical[kpi].slice(0, byMonth).reduce((sum, value) => sum + value, 0);

function limitedBy(
  { input, promise, money }: PromiseQuestion,
  { share }: Plausibility,
  typical: Typical,
): PromiseReason | undefined {
  const { figure, amount } = promise;
  if (share >= 0.5) return undefined;
  const fullTeam = figure === 'sales' ? fullTeamIn({ input, promise }, typical) : undefined;
  if (fullTeam) return fullTeam;
  if (money === undefined) return undefined;
  const prices = input.tools.flatMap(({ buys, moneyMinorPerMonth, costPerResultMinor }) =>
    buys === figure && moneyMinorPerMonth > 0 && costPerResultMinor ? [costPerResultMinor] : [],
  );
  const eachMinor = money.moneyMinor / amount;
  const isCheap = prices.length > 0 && prices.every(({ typical: middle }) => eachMinor < middle);
  if (!isCheap) return undefined;
  const lowMinor = Math.min(...prices.map(({ low }) => low));
  return { kind: 'price', eachMinor, lowMinor, highMinor: Math.max(...prices.map(({ high }) => high)) };
}

function madeOf({ input, promise }: PromiseQuestion, { spread }: Plausibility, typical: Typical): PromiseReason {
  const { figure, counting } = promise;
  const byMonth = monthsRead(promise);
  const from = counting === 'inMonth' || counting === 'eachMonth' ? promise.byMonth - 1 : 0;
  const sum = (kpi: MonthlyKpi) => sumBy(typical, kpi, byMonth) - sumBy(typical, kpi, from);
  switch (figure) {
    case 'members':
      return {
        kind: 'members',
        now: input.communities.reduce((all, { membersNow }) => all + membersNow, 0),
        brought: sum('paidMembers') + sum('freeMembers'),
        organic: sum('organicMembers'),
        left: sum('leavers'),
      };
    case 'engagementRate':
      return {
        kind: 'engagementRate',
        rateShare: typical.engagementRate[byMonth - 1] ?? 0,
        tactics: input.tactics.filter(({ months }) => months.includes(byMonth)).length,
      };
    case 'visits':
      return { kind: 'visits', community: sum('communityVisits'), bought: sum('visitsBought') };
    case 'leads':
      return {
        kind: 'leads',
        visits: sum('communityVisits') + sum('visitsBought'),
        leads: sum('leads'),
        sellingMonth: input.firstSellingMonth,
        hasLeadAds: input.tools.some(({ buys, months }) => buys === 'leads' && months.length > 0),
      };
    case 'sales': {
      const cycle = Math.round(input.salesCycleMonths.typical);
      const early =
        sumBy(typical, 'leads', Math.max(0, byMonth - cycle)) - sumBy(typical, 'leads', Math.max(0, from - cycle));
      return { kind: 'sales', leads: early, closedShare: input.leadToSaleShare.typical };
    }
    case 'reach':
      return {
        kind: 'reach',
        reach: sum('reach') / (byMonth - from),
        members: typical.members[byMonth - 1] ?? 0,
      };
    case 'breakEvenMonth':
    case 'romi':
    case 'roas':
    case 'adCostShare':
      return {
        kind: 'return',
        profitMinor: sum('grossProfitMinor'),
        revenueMinor: sum('revenueMinor'),
        spendMinor: sum('spendMinor'),
      };
    default:
      return { kind: 'cost', lowMinor: spread.p20, middleMinor: spread.p50, highMinor: spread.p80 };
  }
}
