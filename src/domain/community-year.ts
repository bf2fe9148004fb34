import type { AudienceMonth, AudienceQuantity } from './audience-year.ts';
import type { Column } from './column.ts';
import { communityMonths, type Rates, reachableOf } from './community-month.ts';
import type { Drawing } from './draws.ts';
import type { CommunityInput, ForecastInput } from './forecast-input.ts';
import type { CommunityKpi } from './forecast-result.ts';
import type { CommunityColumns } from './loops.ts';
import { type Pressure, postsInMonth, pressureOf } from './pressure.ts';
import type { DrawnTool } from './tool-year.ts';

/** What all communities share. */
export interface CommunityBasis {
  readonly input: ForecastInput;
  readonly drawing: Drawing;
  /** Leads per active member in a month of selling, were every offer borne in full. */
  readonly response: Column;
  /** What the tactics of the month being lived multiply engagement by. */
  readonly lift: Column;
  readonly tools: readonly DrawnTool[];
}

/** What somebody wants to know of a month. */
export interface Wanted {
  ofAll(quantity: AudienceQuantity): boolean;
  ofCommunity(kpi: CommunityKpi): boolean;
  readonly ofTools: boolean;
}

/** One community in every simulated year, carried from month to month. */
export interface CommunityYear {
  readonly id: string;
  /** Members before month 1. */
  readonly membersNow: number;
  readonly pressure: readonly Pressure[];
  /** The month just lived, as far as it was wanted; the next one overwrites it. */
  columns(): Readonly<Record<CommunityKpi, Column>>;
  /** Whether a figure is the same in the month just lived as in the one before, in every simulated year. */
  isAsBefore(kpi: CommunityKpi): boolean;
  /** Lives a month and adds what is wanted of it to the sums over all communities. */
  live(month: Pressure, sums: AudienceMonth, wanted: Wanted): void;
}

export function communityYear(basis: CommunityBasis, community: CommunityInput): CommunityYear {
  const { input, drawing, response, lift } = basis;
  const { loops } = drawing;
  const column = drawing.workColumn;
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
  let [columns, next]: [CommunityColumns, CommunityColumns] = [
    { ...drawn, ...own, start: other, members: one },
    { ...drawn, ...own, start: one, members: other },
  ];

  const months = communityMonths(input, community);
  let [rates, ratesBefore]: Rates[] = [];

  function invite(month: number) {
    loops.fill(own.invited, 0);
    for (const { usual, partIn } of ownTools) loops.addPart(own.invited, usual, partIn(month));
  }

  return {
    id: community.id,
    membersNow,
    pressure,
    columns: () => columns,
    isAsBefore: (kpi) => rates?.[kpi] !== undefined && rates[kpi] === ratesBefore?.[kpi],
    live(pressed, sums, { ofAll, ofCommunity, ofTools }) {
      [columns, next] = [next, columns];
      const month = months.of(pressed);
      [rates, ratesBefore] = [months.ratesOf(pressed, month), rates];
      invite(pressed.month);
      loops.gather(columns, sums, month);
      for (const { tool, bring, count } of ownTools) {
        const brought = tool.moneyMinorPerMonth > 0 ? 'paidMembers' : 'freeMembers';
        if (ofAll(brought)) bring(pressed.month, sums[brought], own.room);
        if (ofTools) count(pressed.month, own.room);
      }
      if (pressed.posts === 0) {
        for (const kpi of spokenKpis) loops.fill(own[kpi], 0);
        return;
      }
      if (spoken.some(ofAll) || ofCommunity('reach')) loops.speak(columns, sums, month);
      if (engaged.some(ofAll) || ofCommunity('engagementRate') || ofCommunity('activeMembers'))
        loops.engage(columns, sums, month);
    },
  };
}

const spoken = ['views', 'reach', 'communityVisits'] as const;
const engaged = ['memberPosts', 'engagements', 'activeMembers', 'offerLeads'] as const;

/** Nothing of these where nothing is posted. */
const spokenKpis = ['engagementRate', 'activeMembers', 'reach'] as const;

function drawnOf(drawing: Drawing, community: CommunityInput) {
  const posts = postsInMonth(community);
  return {
    reachPerPost: drawing.columnOf(community.reachPerPostShare),
    /** Share of members whom at least one post of the month reaches. */
    reachedShare: drawing.columnOf(community.reachPerPostShare, {
      name: `reached by ${posts}`,
      of: (share) => 1 - (1 - share) ** posts,
    }),
    rate: drawing.columnOf(community.engagementRateShare),
    churn: drawing.columnOf(community.churnShare),
    growth: drawing.columnOf(community.growth.netShare),
    click: drawing.columnOf(community.clickShare),
    active: drawing.columnOf(community.activeShare),
  };
}
