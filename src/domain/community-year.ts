import type { AudienceMonth } from './audience-year.ts';
import { add, at, type Column, type Drawing, emptyColumn } from './draws.ts';
import type { CommunityInput, ForecastInput } from './forecast-input.ts';
import type { CommunityKpi } from './forecast-result.ts';
import { type Pressure, postsInMonth, pressureOf } from './pressure.ts';
import { isSellingMonth, toolRuns } from './schedule.ts';
import type { DrawnTool } from './tool-year.ts';

/** What all communities share. */
export interface CommunityBasis {
  readonly input: ForecastInput;
  readonly drawing: Drawing;
  /** Leads per active member in a month of selling, were every offer borne in full. */
  readonly response: Column;
  readonly tools: readonly DrawnTool[];
}

/** One community in every simulated year, carried from month to month. */
export interface CommunityYear {
  readonly id: string;
  /** Members before month 1. */
  readonly membersNow: number;
  readonly pressure: readonly Pressure[];
  /** The month just lived; the next one overwrites it. */
  readonly columns: Readonly<Record<CommunityKpi, Column>>;
  /** Lives a month and adds it to the sums over all communities; `uplift` is what tactics add to engagement. */
  live(month: Pressure, uplift: Column, sums: AudienceMonth): void;
}

export function communityYear(
  { input, drawing, response, tools }: CommunityBasis,
  community: CommunityInput,
): CommunityYear {
  const { draws } = drawing;
  const { judgement, linkPostShare } = input;
  const reachable = community.reachablePeople ?? Number.POSITIVE_INFINITY;
  const membersNow = Math.min(community.membersNow, reachable);
  const ownTools = tools.filter(({ tool }) => tool.buys === 'members' && tool.communityId === community.id);
  const rate = drawing.columnOf(community.engagementRateShare);
  const reachPerPost = drawing.columnOf(community.reachPerPostShare);
  const churn = drawing.columnOf(community.churnShare);
  const growth = drawing.columnOf(community.organicGrowthShare);
  const click = drawing.columnOf(community.clickShare);
  const active = drawing.columnOf(community.activeShare);
  const reachedShare = reachPerPost.map((share) => 1 - (1 - share) ** postsInMonth(community));
  const usualCadence = Math.min(judgement.cadenceMax, community.postsPerWeek / community.typicalPostsPerWeek);

  const members = emptyColumn(draws).fill(membersNow);
  const roomFor = (count: number): number => (reachable === 0 ? 0 : Math.max(0, 1 - count / reachable));
  const room = emptyColumn(draws).fill(roomFor(membersNow));
  const [paid, free] = [emptyColumn(draws), emptyColumn(draws)];
  const engagementRate = emptyColumn(draws);
  const activeMembers = emptyColumn(draws);
  const reach = emptyColumn(draws);
  const unfollowShare = emptyColumn(draws);

  function invite(month: number, { paidMembers, freeMembers }: AudienceMonth): void {
    const running = ownTools.filter(({ tool }) => toolRuns(tool, month));
    for (const [brought, sum, isPaid] of [[paid, paidMembers, true], [free, freeMembers, false]] as const) {
      brought.fill(0);
      const bringing = running.filter(({ tool }) => tool.moneyMinorPerMonth > 0 === isPaid);
      for (const { bring } of bringing) bring(month, brought, room);
      if (bringing.length > 0) add(sum, brought);
    }
  }

  /** One loop for all: each column is read and written once a month, which is most of what a month costs. */
  function live({ month, posts, excessShare, trustBefore }: Pressure, uplift: Column, sums: AudienceMonth): void {
    const { startMembers, organicMembers, leavers, members: endMembers } = sums;
    const { memberPosts, views, engagements, communityVisits, offerLeads } = sums;
    const { reach: reachOfAll, activeMembers: activeOfAll } = sums;
    const { liftMax } = judgement;
    const spoken = posts === 0 ? 0 : 1;
    const cadence = spoken * usualCadence;
    const leaving = 1 + judgement.leaverFactor * excessShare;
    const liftKept = 1 - judgement.liftLossShare * excessShare;
    const isSelling = spoken === 1 && isSellingMonth(input, month);
    const borne = isSelling ? (1 - excessShare) ** judgement.responseExponent * trustBefore : 0;
    for (let i = 0; i < draws; i += 1) {
      const start = at(members, i);
      const lifted = Math.min(liftMax, 1 + at(uplift, i)) * liftKept;
      const organic = start * at(growth, i) * cadence * lifted * at(room, i);
      const left = start * Math.min(1, at(churn, i) * leaving);
      const end = Math.min(reachable, Math.max(0, start + at(paid, i) + at(free, i) + organic - left));
      const audience = (start + end) / 2;
      const read = audience * posts;
      const viewed = read * at(reachPerPost, i);
      const reacting = at(rate, i) * spoken;
      const acting = audience * Math.min(1, at(active, i) * lifted) * spoken;
      const reached = audience * at(reachedShare, i) * spoken;
      members[i] = end;
      room[i] = roomFor(end);
      unfollowShare[i] = start === 0 ? 0 : left / start;
      engagementRate[i] = audience === 0 ? 0 : reacting * lifted;
      activeMembers[i] = acting;
      reach[i] = reached;
      startMembers[i] = at(startMembers, i) + start;
      organicMembers[i] = at(organicMembers, i) + organic;
      leavers[i] = at(leavers, i) + left;
      endMembers[i] = at(endMembers, i) + end;
      memberPosts[i] = at(memberPosts, i) + read;
      views[i] = at(views, i) + viewed;
      reachOfAll[i] = at(reachOfAll, i) + reached;
      engagements[i] = at(engagements, i) + read * at(rate, i) * lifted;
      activeOfAll[i] = at(activeOfAll, i) + acting;
      communityVisits[i] = at(communityVisits, i) + viewed * linkPostShare * at(click, i);
      offerLeads[i] = at(offerLeads, i) + acting * at(response, i) * borne;
    }
  }

  return {
    id: community.id,
    membersNow,
    pressure: pressureOf(input, community),
    columns: { members, engagementRate, activeMembers, reach, unfollowShare },
    live(month, uplift, sums) {
      invite(month.month, sums);
      live(month, uplift, sums);
    },
  };
}
