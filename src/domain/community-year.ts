import type { AudienceMonth } from './audience-year.ts';
import { type CommunityColumns, engage, grow, offer, roomFor, speak } from './community-month.ts';
import { add, type Column, type Drawing } from './draws.ts';
import type { CommunityInput, ForecastInput } from './forecast-input.ts';
import type { CommunityKpi } from './forecast-result.ts';
import { type Pressure, postsInMonth, pressureOf } from './pressure.ts';
import { isSellingMonth } from './schedule.ts';
import type { DrawnTool } from './tool-year.ts';

/** What all communities share. */
export interface CommunityBasis {
  readonly input: ForecastInput;
  readonly drawing: Drawing;
  /** Leads per active member in a month of selling, were every offer borne in full. */
  readonly response: Column;
  /** What the tactics of the month being lived add to engagement. */
  readonly uplift: Column;
  readonly tools: readonly DrawnTool[];
}

/** One community in every simulated year, carried from month to month. */
export interface CommunityYear {
  readonly id: string;
  /** Equal where everything that decides its columns is equal. */
  readonly key: string;
  /** Members before month 1. */
  readonly membersNow: number;
  readonly pressure: readonly Pressure[];
  /** The month just lived; the next one overwrites it. */
  readonly columns: Readonly<Record<CommunityKpi, Column>>;
  /** Lives a month and adds it to the sums over all communities. */
  live(month: Pressure, sums: AudienceMonth): void;
}

const seasonOf = ({ startMonth, adPriceSeason }: ForecastInput) => ({ startMonth, adPriceSeason });

export function communityYear(basis: CommunityBasis, community: CommunityInput): CommunityYear {
  const { input, tools } = basis;
  const { judgement, linkPostShare } = input;
  const pressure = pressureOf(input, community);
  const reachable = community.reachablePeople ?? Number.POSITIVE_INFINITY;
  const membersNow = Math.min(community.membersNow, reachable);
  const usualCadence = Math.min(judgement.cadenceMax, community.postsPerWeek / community.typicalPostsPerWeek);
  const limits = { reachable, usualCadence, judgement };
  const ownTools = tools.filter(({ tool }) => tool.buys === 'members' && tool.communityId === community.id);
  const columns = columnsOf(basis, community);
  columns.members.fill(membersNow);
  columns.room.fill(roomFor(membersNow, reachable));

  function invite(month: number, { paidMembers, freeMembers }: AudienceMonth): void {
    const { paid, free, room } = columns;
    paid.fill(0);
    free.fill(0);
    for (const { tool, bring } of ownTools) bring(month, tool.moneyMinorPerMonth > 0 ? paid : free, room);
    add(paidMembers, paid);
    add(freeMembers, free);
  }

  return {
    id: community.id,
    key: JSON.stringify([
      pressure,
      community,
      ownTools.map(({ tool }) => tool),
      judgement,
      input.tactics,
      seasonOf(input),
    ]),
    membersNow,
    pressure,
    columns,
    live(pressed, sums) {
      const { month, posts, excessShare, trustBefore } = pressed;
      invite(month, sums);
      grow(columns, pressed, limits, sums);
      if (posts === 0) {
        for (const kpi of spokenKpis) columns[kpi].fill(0);
        return;
      }
      speak(columns, posts, linkPostShare, sums);
      engage(columns, posts, sums);
      if (isSellingMonth(input, month))
        offer(columns, (1 - excessShare) ** judgement.responseExponent * trustBefore, sums);
    },
  };
}

/** Nothing of these where nothing is posted. */
const spokenKpis = ['engagementRate', 'activeMembers', 'reach'] as const;

function columnsOf({ drawing, response, uplift }: CommunityBasis, community: CommunityInput): CommunityColumns {
  const reachPerPost = drawing.columnOf(community.reachPerPostShare);
  const empty = drawing.emptyColumn;
  const posts = postsInMonth(community);
  return {
    response,
    uplift,
    reachPerPost,
    reachedShare: drawing.columnOf(community.reachPerPostShare, {
      name: `reached by ${posts}`,
      of: (share) => 1 - (1 - share) ** posts,
    }),
    rate: drawing.columnOf(community.engagementRateShare),
    churn: drawing.columnOf(community.churnShare),
    growth: drawing.columnOf(community.organicGrowthShare),
    click: drawing.columnOf(community.clickShare),
    active: drawing.columnOf(community.activeShare),
    ...{ members: empty(), engagementRate: empty(), activeMembers: empty(), reach: empty(), unfollowShare: empty() },
    ...{ room: empty(), paid: empty(), free: empty(), lift: empty(), mean: empty(), organic: empty(), left: empty() },
  };
}
