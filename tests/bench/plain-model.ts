import type { Estimate } from '#domain/estimate.ts';
import type { CommunityInput, ForecastInput } from '#domain/forecast-input.ts';
import type { MonthlyKpi } from '#domain/forecast-result.ts';

/** One month of one simulated year, over all communities. */
export type PlainMonth = Record<MonthlyKpi, number>;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** One year and its outlook of the model, written down a second time: formula by formula, one object a month. */
export function plainYear(input: ForecastInput, drawn: (estimate: Estimate) => number): readonly PlainMonth[] {
  const months = Array.from({ length: 24 }, (_, index) => index + 1);
  const v = input.firstSellingMonth;
  const offerPosts = total(input.offers.map((offer) => offer.postsPerMonth));
  const response = total(input.offers.map((offer) => offer.postsPerMonth * drawn(offer.responseShare)));
  const isOfferMonth = (t: number) => t >= v && (t - v) % (1 + input.restMonths) === 0;
  const toolsIn = (t: number) => input.tools.filter((tool) => tool.months.includes(Math.min(t, 12)));
  const tacticsIn = (t: number) => input.tactics.filter((tactic) => tactic.months.includes(t > 12 ? t - 12 : t));
  const season = (t: number) => input.adPriceSeason[(Number(input.startMonth.slice(5)) - 1 + t - 1) % 12] ?? 1;

  function resultsOf(tool: ForecastInput['tools'][number], t: number): number {
    if (tool.costPerResultMinor === undefined) return tool.resultsPerMonth ? drawn(tool.resultsPerMonth) : 0;
    const priceMinor = drawn(tool.costPerResultMinor) * (tool.followsAdSeason ? season(t) : 1);
    return tool.moneyMinorPerMonth / priceMinor;
  }

  function communityYear(community: CommunityInput) {
    const [A, J] = [community.reachablePeople ?? Number.POSITIVE_INFINITY, input.judgement];
    const P = (52 / 12) * community.postsPerWeek;
    let F = Math.min(community.membersNow, A);
    let T = Math.min(1, community.monthsWorked / J.trustMonths);
    return months.map((t) => {
      const posts = t > input.preparationMonths ? P : 0;
      const room = A === 0 ? 0 : Math.max(0, 1 - F / A);
      const tools = toolsIn(t).filter((tool) => tool.buys === 'members' && tool.communityId === community.id);
      const brought = (isPaid: boolean) =>
        total(tools.filter((tool) => tool.moneyMinorPerMonth > 0 === isPaid).map((tool) => resultsOf(tool, t))) * room;
      const isRest = t >= v && !isOfferMonth(t);
      const offersShare = isOfferMonth(t) && posts > 0 ? Math.min(1, offerPosts / P) : 0;
      const promoShare = posts === 0 || isRest ? 0 : Math.max(offersShare, input.sellingPillarShare);
      const tolerance = input.sellingCeilingShare * T;
      const x = promoShare <= tolerance ? 0 : (promoShare - tolerance) / (1 - tolerance);
      const uplift = total(tacticsIn(t).map((tactic) => drawn(tactic.upliftShare)));
      const lift = Math.min(J.liftMax, 1 + uplift) * (1 - J.liftLossShare * x);
      const cadence = posts === 0 ? 0 : Math.min(J.cadenceMax, community.postsPerWeek / community.typicalPostsPerWeek);
      const [paidMembers, freeMembers] = [brought(true), brought(false)];
      const organicMembers = F * drawn(community.growth.netShare) * cadence * lift * room;
      const leavers = F * Math.min(1, drawn(community.churnShare) * (1 + J.leaverFactor * x));
      const [startMembers, trustBefore] = [F, T];
      F = clamp(F + paidMembers + freeMembers + organicMembers - leavers, 0, A);
      const mean = (startMembers + F) / 2;
      const reachShare = drawn(community.reachPerPostShare);
      const views = mean * reachShare * posts;
      const activeMembers = posts === 0 ? 0 : mean * Math.min(1, drawn(community.activeShare) * lift);
      const borne = isOfferMonth(t) ? (1 - x) ** J.responseExponent * trustBefore : 0;
      const isWorked = posts > 0 && tacticsIn(t).length > 0;
      T = clamp(T + (isWorked ? 1 / J.trustMonths : 0) - x / J.trustSpendMonths, 0, 1);
      return {
        startMembers,
        members: F,
        paidMembers,
        freeMembers,
        organicMembers,
        leavers,
        views,
        reach: mean * (1 - (1 - reachShare) ** posts),
        engagements: mean * drawn(community.engagementRateShare) * posts * lift,
        memberPosts: mean * posts,
        activeMembers,
        communityVisits: views * input.linkPostShare * drawn(community.clickShare),
        offerLeads: activeMembers * response * borne,
      };
    });
  }

  function spendIn(t: number): number {
    const { costs } = input;
    const isPosted = t > input.preparationMonths;
    const adsMinor = total(toolsIn(t).map((tool) => tool.moneyMinorPerMonth));
    const hasTools = input.tools.some((tool) => tool.months.length > 0);
    const isContractorPaid = hasTools ? toolsIn(t).length > 0 : isPosted;
    const steadyHours = isPosted
      ? costs.contentHoursPerMonth + costs.moderationHoursPerMonth
      : costs.preparationHoursPerMonth;
    const hours = steadyHours + total(tacticsIn(t).map((tactic) => tactic.hoursPerMonth));
    return (
      adsMinor * (1 + costs.testReserveShare) +
      (isContractorPaid ? costs.contractorFeeMinorPerMonth : 0) +
      (isPosted ? costs.contentFeeMinorPerMonth : 0) +
      total(tacticsIn(t).map((tactic) => tactic.costMinorPerMonth)) +
      hours * costs.hourCostMinor
    );
  }

  const communities = input.communities.map(communityYear);
  const further = input.payment.kind === 'comingBack' ? drawn(input.payment.furtherOrdersPerYear) : 0;
  const cycle = Math.round(drawn(input.salesCycleMonths));
  const [leadsSoFar, salesSoFar, reachSoFar]: [number[], number[], number[]] = [[], [], []];
  let cumulativeResultMinor = 0;
  const year = months.map((t) => {
    const sum = (name: keyof NonNullable<(typeof communities)[number][number]>) =>
      total(communities.map((lived) => lived[t - 1]?.[name] ?? 0));
    const bought = (what: 'visits' | 'leads') =>
      total(
        toolsIn(t)
          .filter((tool) => tool.buys === what)
          .map((tool) => resultsOf(tool, t)),
      );
    const visitsBought = bought('visits');
    const siteLeads = t < v ? 0 : (sum('communityVisits') + visitsBought) * drawn(input.siteLeadShare);
    const leads = sum('offerLeads') + siteLeads + bought('leads');
    leadsSoFar.push(leads);
    const answered = Math.min(leadsSoFar[t - 1 - cycle] ?? 0, input.leadsPerMonthMax ?? Number.POSITIVE_INFINITY);
    const sales = answered * drawn(input.leadToSaleShare);
    const orders = sales + (total(salesSoFar.slice(-12)) * further) / 12;
    salesSoFar.push(sales);
    const revenueMinor = orders * (input.averageOrderValueMinor ? drawn(input.averageOrderValueMinor) : 0);
    const grossProfitMinor = revenueMinor * drawn(input.grossMarginShare);
    const spendMinor = spendIn(t);
    cumulativeResultMinor += grossProfitMinor - spendMinor;
    reachSoFar.push((reachSoFar[t - 2] ?? 0) + sum('reach'));
    return {
      members: sum('members'),
      paidMembers: sum('paidMembers'),
      freeMembers: sum('freeMembers'),
      organicMembers: sum('organicMembers'),
      leavers: sum('leavers'),
      unfollowShare: share(sum('leavers'), sum('startMembers')),
      views: sum('views'),
      reach: sum('reach'),
      engagements: sum('engagements'),
      engagementRate: share(sum('engagements'), sum('memberPosts')),
      activeMembers: sum('activeMembers'),
      communityVisits: sum('communityVisits'),
      visitsBought,
      leads,
      sales,
      orders,
      revenueMinor,
      grossProfitMinor,
      spendMinor,
      cumulativeResultMinor,
    };
  });
  const growth = drawn(input.brandSearchGrowthShare);
  return year.map((month, index) => ({
    ...month,
    brandSearches:
      (input.brandSearchesPerMonth ?? 0) * (1 + growth * share(reachSoFar[index] ?? 0, reachSoFar[11] ?? 0)),
  }));
}

/** Percentiles by a plain sort (type 7). */
export function plainPercentiles(values: readonly number[], shares: readonly number[]): readonly number[] {
  const inOrder = values.toSorted((one, other) => one - other);
  return shares.map((share) => {
    const place = (inOrder.length - 1) * share;
    const [below = 0, above = 0] = [inOrder[Math.floor(place)], inOrder[Math.ceil(place)]];
    return below + (place - Math.floor(place)) * (above - below);
  });
}
