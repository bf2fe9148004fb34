import type { CommunityInput, ForecastInput } from './forecast-input.ts';
import type { CommunityKpi, MonthlyKpi, YearlyKpi } from './forecast-result.ts';
import { isNeverEmptied } from './never-emptied.ts';
import { everyPart, kpisOfPart, type Part } from './parts.ts';
import { type FigureId, figure } from './readings.ts';

/** All that a figure follows from, put into words: two forecasts in which they are equal agree on the figure. */
export type Lineage = ReadonlyMap<FigureId, string>;

const told = (...parts: readonly unknown[]): string => JSON.stringify(parts);
const joined = (...parts: readonly string[]): string => parts.join('\n');

/** What happens in the same way in every community. */
const sharedOf = (input: ForecastInput): string =>
  told(
    [input.startMonth, input.adPriceSeason, input.preparationMonths, input.judgement],
    [input.firstSellingMonth, input.restMonths, input.sellingPillarShare, input.sellingCeilingShare],
    input.offers.map(({ postsPerMonth }) => postsPerMonth),
    input.tactics.map(({ months, upliftShare }) => [months, upliftShare]),
  );

const peopleOf = (input: ForecastInput, community: CommunityInput): string =>
  told(
    [community.membersNow, community.reachablePeople, community.monthsWorked],
    [community.postsPerWeek, community.typicalPostsPerWeek, community.churnShare, community.growth],
    input.tools.filter(({ buys, communityId }) => buys === 'members' && communityId === community.id),
  );

function communityLineage(input: ForecastInput, community: CommunityInput, shared: string) {
  const people = joined(shared, peopleOf(input, community));
  const among = isNeverEmptied(input, community) ? joined(shared, told(community.postsPerWeek)) : people;
  return {
    members: people,
    reach: joined(people, told(community.reachPerPostShare)),
    activeMembers: joined(people, told(community.activeShare)),
    engagementRate: joined(among, told(community.engagementRateShare, community.monthsWorked)),
    unfollowShare: joined(among, told(community.churnShare, community.monthsWorked)),
  } satisfies Record<CommunityKpi, string>;
}

function monthlyLineage(input: ForecastInput, shared: string, communities: ReturnType<typeof communityLineage>[]) {
  const ofAll = (kpi: CommunityKpi) => joined(...communities.map((lineage) => lineage[kpi]));
  const toolsBuying = (what: string) => told(input.tools.filter(({ buys }) => buys === what));
  const [members, reach, activeMembers] = [ofAll('members'), ofAll('reach'), ofAll('activeMembers')];
  const clicks = told(
    input.linkPostShare,
    input.communities.map(({ clickShare }) => clickShare),
  );
  const engagements = joined(members, told(input.communities.map(({ engagementRateShare }) => engagementRateShare)));
  const communityVisits = joined(reach, clicks);
  const visitsBought = joined(shared, toolsBuying('visits'));
  const selling = told(input.offers, input.siteLeadShare);
  const leads = joined(activeMembers, communityVisits, visitsBought, toolsBuying('leads'), selling);
  const sales = joined(leads, told(input.salesCycleMonths, input.leadToSaleShare, input.leadsPerMonthMax));
  const orders = joined(sales, told(input.payment));
  const revenueMinor = joined(orders, told(input.averageOrderValueMinor));
  const grossProfitMinor = joined(revenueMinor, told(input.grossMarginShare));
  const spendMinor = told(
    input.costs,
    input.preparationMonths,
    input.tactics,
    input.tools.map((tool) => [tool.months, tool.moneyMinorPerMonth]),
  );
  return {
    ...{ members, paidMembers: members, freeMembers: members, organicMembers: members },
    ...{ leavers: members, unfollowShare: members, views: reach, reach },
    ...{ engagements, engagementRate: engagements, activeMembers, communityVisits, visitsBought },
    ...{ leads, sales, orders, revenueMinor, grossProfitMinor, spendMinor },
    cumulativeResultMinor: joined(grossProfitMinor, spendMinor),
    brandSearches: joined(reach, told(input.brandSearchesPerMonth, input.brandSearchGrowthShare)),
  } satisfies Record<MonthlyKpi, string>;
}

type YearlyLineage = Readonly<Record<YearlyKpi, string>>;

function yearlyLineage(monthly: ReturnType<typeof monthlyLineage>): YearlyLineage {
  const { members, communityVisits, visitsBought, leads, sales, orders, revenueMinor, grossProfitMinor } = monthly;
  const { spendMinor, cumulativeResultMinor } = monthly;
  return {
    ...{ membersGained: members, visits: joined(communityVisits, visitsBought), leads, sales, orders },
    ...{ revenueMinor, grossProfitMinor, spendMinor },
    ...{ resultMinor: cumulativeResultMinor, romiShare: cumulativeResultMinor, costPerMemberMinor: members },
    ...{ costPerLeadMinor: joined(leads, spendMinor), costPerSaleMinor: joined(sales, spendMinor) },
  };
}

/** What every figure of a forecast, or of parts of it, follows from. */
export function lineageOf(input: ForecastInput, parts = everyPart): Lineage {
  const shared = sharedOf(input);
  const communities = input.communities.map((community) => communityLineage(input, community, shared));
  const monthly = monthlyLineage(input, shared, communities);
  const entries = (name: (kpi: string) => FigureId, lineage: Readonly<Record<string, string>>) =>
    Object.entries(lineage).map(([kpi, key]) => [name(kpi), key] as const);
  const yearly = yearlyLineage(monthly);
  const kpisOf = (part: Part) => [
    ...kpisOfPart[part].monthly.map((kpi) => [figure.ofMonth(kpi), monthly[kpi]] as const),
    ...kpisOfPart[part].yearly.map((kpi) => [figure.ofYear(kpi), yearly[kpi]] as const),
  ];
  const figures = {
    audience: () => [
      ...kpisOf('audience'),
      ...communities.flatMap((lineage, index) => entries((kpi) => figure.ofCommunity(index, kpi), lineage)),
      ...input.tools.flatMap((tool, index) => {
        const key = tool.buys === 'members' ? joined(monthly.members, told(tool)) : joined(shared, told(tool));
        return [[figure.resultsOf(index), key] as const, [figure.costOf(index), key] as const];
      }),
    ],
    funnel: () => kpisOf('funnel'),
  } satisfies Record<Part, unknown>;
  return new Map(parts.flatMap((part) => figures[part]()));
}
