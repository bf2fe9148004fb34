import type { AudienceMonth } from './audience-year.ts';
import { communityMonthOf, reachableOf } from './community-month.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import type { CommunityInput, ForecastInput } from './forecast-input.ts';
import type { CommunityKpi } from './forecast-result.ts';
import type { CommunityVectors } from './loops.ts';
import { type Pressure, postsInMonth, pressureOf } from './pressure.ts';
import type { DrawnTool } from './tool-year.ts';

/** What all communities share. */
export interface CommunityBasis {
  readonly input: ForecastInput;
  readonly drawing: Drawing;
  /** Leads per active member in a month of selling, were every offer borne in full. */
  readonly response: DrawsVector;
  /** What the tactics of the month being lived multiply engagement by. */
  readonly lift: DrawsVector;
  readonly tools: readonly DrawnTool[];
}

/** One community in every simulated year, carried from month to month. */
export interface CommunityYear {
  readonly id: string;
  /** Members before month 1. */
  readonly membersNow: number;
  readonly pressure: readonly Pressure[];
  /** The month just lived; the next one overwrites it. */
  columns(): Readonly<Record<CommunityKpi, DrawsVector>>;
  /** Lives a month and adds it to the sums over all communities. */
  advance(month: Pressure, sums: AudienceMonth): void;
}

export function communityYear(basis: CommunityBasis, community: CommunityInput): CommunityYear {
  const { input, drawing, response, lift } = basis;
  const { loops } = drawing;
  const column = drawing.workVector;
  const pressure = pressureOf(input, community);
  const membersNow = Math.min(community.membersNow, reachableOf(community));
  const ownTools = basis.tools.filter(({ tool }) => tool.buys === 'members' && tool.communityId === community.id);
  const drawn = drawnOf(drawing, community);
  const own = {
    ...{ lift, response, invited: column(), mean: column(), room: column() },
    ...{ unfollowShare: column(), reach: column(), engagementRate: column(), activeMembers: column() },
  };
  const [one, other] = [column(), column()];
  loops.fill(one, membersNow);
  /** Members at the end of a month are those before the next. */
  let [columns, next]: [CommunityVectors, CommunityVectors] = [
    { ...drawn, ...own, start: other, members: one },
    { ...drawn, ...own, start: one, members: other },
  ];

  const monthOf = communityMonthOf(input, community);

  function invite(month: number) {
    loops.fill(own.invited, 0);
    for (const { usual, partIn } of ownTools) loops.addPart(own.invited, usual, partIn(month));
  }

  return {
    id: community.id,
    membersNow,
    pressure,
    columns: () => columns,
    advance(pressed, sums) {
      [columns, next] = [next, columns];
      const month = monthOf(pressed);
      invite(pressed.month);
      loops.updateMembers(columns, sums, month);
      for (const { tool, bring, count } of ownTools) {
        bring(pressed.month, sums[tool.moneyMinorPerMonth > 0 ? 'paidMembers' : 'freeMembers'], own.room);
        count(pressed.month, own.room);
      }
      if (pressed.posts === 0) {
        for (const kpi of postKpis) loops.fill(own[kpi], 0);
        return;
      }
      loops.addReach(columns, sums, month);
      loops.addEngagement(columns, sums, month);
    },
  };
}

/** Nothing of these where nothing is posted. */
const postKpis = ['engagementRate', 'activeMembers', 'reach'] as const;

function drawnOf(drawing: Drawing, community: CommunityInput) {
  const posts = postsInMonth(community);
  return {
    reachPerPost: drawing.vectorOf(community.reachPerPostShare),
    /** Share of members whom at least one post of the month reaches. */
    reachedShare: drawing.vectorOf(community.reachPerPostShare, {
      name: `reached by ${posts}`,
      of: (share) => 1 - (1 - share) ** posts,
    }),
    rate: drawing.vectorOf(community.engagementRateShare),
    churn: drawing.vectorOf(community.churnShare),
    growth: drawing.vectorOf(community.growth.netShare),
    click: drawing.vectorOf(community.clickShare),
    active: drawing.vectorOf(community.activeShare),
  };
}
