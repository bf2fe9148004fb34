import type { Column, Drawing } from './draws.ts';
import type { CommunityInput, ForecastInput } from './forecast-input.ts';
import type { Pressure } from './pressure.ts';
import { forecastMonths, isSellingMonth } from './schedule.ts';
import type { DrawnTool } from './tool-year.ts';

/** Columns of one community in one month. */
export interface CommunityMonth {
  readonly members: Column;
  readonly meanMembers: Column;
  readonly paidMembers: Column;
  readonly freeMembers: Column;
  readonly organicMembers: Column;
  readonly leavers: Column;
  readonly unfollowShare: Column;
  readonly views: Column;
  readonly reach: Column;
  readonly engagements: Column;
  readonly engagementRate: Column;
  readonly activeMembers: Column;
  readonly communityVisits: Column;
  readonly offerLeads: Column;
}

const emptyMonth = (draws: number): CommunityMonth => ({
  members: new Float64Array(draws),
  meanMembers: new Float64Array(draws),
  paidMembers: new Float64Array(draws),
  freeMembers: new Float64Array(draws),
  organicMembers: new Float64Array(draws),
  leavers: new Float64Array(draws),
  unfollowShare: new Float64Array(draws),
  views: new Float64Array(draws),
  reach: new Float64Array(draws),
  engagements: new Float64Array(draws),
  engagementRate: new Float64Array(draws),
  activeMembers: new Float64Array(draws),
  communityVisits: new Float64Array(draws),
  offerLeads: new Float64Array(draws),
});

export interface AudienceBasis {
  readonly input: ForecastInput;
  readonly draw: Drawing;
  readonly draws: number;
  /** Uplift of the tactics running in each month, summed; one column a month. */
  readonly uplift: readonly Column[];
  readonly tools: readonly DrawnTool[];
}

/** Leads per active member if every offer of a selling month were borne in full. */
function responseColumn({ input, draw, draws }: AudienceBasis): Column {
  const response = new Float64Array(draws);
  for (const { postsPerMonth, responseShare } of input.offers) {
    const share = draw(responseShare);
    for (let i = 0; i < draws; i += 1) response[i] = at(response, i) + postsPerMonth * at(share, i);
  }
  return response;
}

const at = (column: Column, index: number): number => column[index] ?? 0;

/** Two years of one community, month by month, each month from the one before. */
export function audienceYear(
  basis: AudienceBasis,
  community: CommunityInput,
  pressure: readonly Pressure[],
): readonly CommunityMonth[] {
  const { input, draw, draws } = basis;
  const { judgement } = input;
  const reachable = community.reachablePeople ?? Number.POSITIVE_INFINITY;
  const rate = draw(community.engagementRateShare);
  const reachPerPost = draw(community.reachPerPostShare);
  const churn = draw(community.churnShare);
  const growth = draw(community.organicGrowthShare);
  const click = draw(community.clickShare);
  const active = draw(community.activeShare);
  const response = responseColumn(basis);
  const tools = basis.tools.filter(({ tool }) => tool.buys === 'members' && tool.communityId === community.id);
  const before = new Float64Array(draws).fill(Math.min(community.membersNow, reachable));

  return forecastMonths.map((month) => {
    const { posts, excessShare: excess, trustBefore } = pressure[month - 1] ?? noPressure;
    const uplift = basis.uplift[month - 1] ?? before;
    const cadence =
      posts === 0 ? 0 : Math.min(judgement.cadenceMax, community.postsPerWeek / community.typicalPostsPerWeek);
    const leaving = 1 + judgement.leaverFactor * excess;
    const liftKept = 1 - judgement.liftLossShare * excess;
    const borne = isSellingMonth(input, month) ? (1 - excess) ** judgement.responseExponent * trustBefore : 0;
    const out = emptyMonth(draws);

    for (const { tool, resultsIn, results } of tools) {
      const wanted = resultsIn(month);
      if (wanted === undefined) continue;
      const joined = tool.moneyMinorPerMonth > 0 ? out.paidMembers : out.freeMembers;
      for (let i = 0; i < draws; i += 1) {
        const count = at(wanted, i) * Math.max(0, 1 - at(before, i) / reachable);
        joined[i] = at(joined, i) + count;
        if (month <= 12) results[i] = at(results, i) + count;
      }
    }

    for (let i = 0; i < draws; i += 1) {
      const start = at(before, i);
      const room = Math.max(0, 1 - start / reachable);
      const lift = Math.min(judgement.liftMax, 1 + at(uplift, i)) * liftKept;
      const organic = start * at(growth, i) * cadence * lift * room;
      const leavers = start * Math.min(1, at(churn, i) * leaving);
      const end = Math.min(
        reachable,
        Math.max(0, start + at(out.paidMembers, i) + at(out.freeMembers, i) + organic - leavers),
      );
      const mean = (start + end) / 2;
      const reach = at(reachPerPost, i);
      const views = mean * reach * posts;
      const engagements = mean * at(rate, i) * posts * lift;
      const activeMembers = posts === 0 ? 0 : mean * Math.min(1, at(active, i) * lift);
      out.organicMembers[i] = organic;
      out.leavers[i] = leavers;
      out.unfollowShare[i] = start === 0 ? 0 : leavers / start;
      out.members[i] = end;
      out.meanMembers[i] = mean;
      out.views[i] = views;
      out.reach[i] = mean * (1 - (1 - reach) ** posts);
      out.engagements[i] = engagements;
      out.engagementRate[i] = posts === 0 || mean === 0 ? 0 : engagements / (mean * posts);
      out.activeMembers[i] = activeMembers;
      out.communityVisits[i] = views * input.linkPostShare * at(click, i);
      out.offerLeads[i] = activeMembers * at(response, i) * borne;
      before[i] = end;
    }
    return out;
  });
}

const noPressure: Pressure = {
  posts: 0,
  promoShare: 0,
  toleranceShare: 0,
  excessShare: 0,
  trustBefore: 0,
  trust: 0,
};
