import type { AudienceMonth, AudienceQuantity } from './audience-year.ts';
import type { Column } from './column.ts';
import type { Drawing } from './draws.ts';
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
  /** What the tactics of the month being lived multiply engagement by. */
  readonly lift: Column;
  readonly tools: readonly DrawnTool[];
}

/** What somebody wants to know of a month. */
export interface Wanted {
  ofAll(quantity: AudienceQuantity): boolean;
  ofCommunity(kpi: CommunityKpi): boolean;
}

/** One community in every simulated year, carried from month to month. */
export interface CommunityYear {
  readonly id: string;
  /** Members before month 1. */
  readonly membersNow: number;
  readonly pressure: readonly Pressure[];
  /** The month just lived, as far as it was wanted; the next one overwrites it. */
  columns(): Readonly<Record<CommunityKpi, Column>>;
  /** Lives a month and adds what is wanted of it to the sums over all communities. */
  live(month: Pressure, sums: AudienceMonth, wanted: Wanted): void;
}

export function communityYear(basis: CommunityBasis, community: CommunityInput): CommunityYear {
  const { input, drawing, response, lift } = basis;
  const { judgement, linkPostShare } = input;
  const { loops } = drawing;
  const empty = drawing.emptyColumn;
  const pressure = pressureOf(input, community);
  const reachable = community.reachablePeople ?? Number.POSITIVE_INFINITY;
  const membersNow = Math.min(community.membersNow, reachable);
  const usualCadence = Math.min(judgement.cadenceMax, community.postsPerWeek / community.typicalPostsPerWeek);
  const ownTools = basis.tools.filter(({ tool }) => tool.buys === 'members' && tool.communityId === community.id);
  const drawn = drawnOf(drawing, community);
  const [mean, invited, room] = [empty(), empty(), empty()];
  const own = { engagementRate: empty(), activeMembers: empty(), reach: empty(), unfollowShare: empty() };
  let [start, members] = [empty(), empty()];
  loops.fill(members, membersNow);

  /** Who comes and who leaves. */
  function gather({ month, posts, excessShare }: Pressure, sums: AudienceMonth, { ofAll }: Wanted) {
    [start, members] = [members, start];
    loops.fill(invited, 0);
    for (const { usual, partIn } of ownTools) loops.addPart(invited, usual, partIn(month));
    const pull = (posts === 0 ? 0 : usualCadence) * (1 - judgement.liftLossShare * excessShare);
    const leaverFactor = 1 + judgement.leaverFactor * excessShare;
    const { unfollowShare } = own;
    const { growth, churn } = drawn;
    const people = { members, mean, room, unfollowShare, start, invited, growth, churn, lift };
    loops.gather({ ...people, pull, leaverFactor, reachable }, sums);
    if (ofAll('paidMembers') || ofAll('freeMembers'))
      for (const { tool, bring } of ownTools)
        bring(month, tool.moneyMinorPerMonth > 0 ? sums.paidMembers : sums.freeMembers, room);
  }

  /** Who is reached by the posts of a month, who reacts to them, and who takes up its offers. */
  function address(pressed: Pressure, sums: AudienceMonth, wanted: Wanted) {
    const { month, posts, excessShare, trustBefore } = pressed;
    const isEver = (quantities: readonly AudienceQuantity[], kpis: readonly CommunityKpi[]) =>
      quantities.some(wanted.ofAll) || kpis.some(wanted.ofCommunity);
    if (isEver(['views', 'reach', 'communityVisits'], ['reach']))
      loops.speak({ reach: own.reach, mean, ...drawn, posts, linkPostShare }, sums);
    if (!isEver(['memberPosts', 'engagements', 'activeMembers', 'offerLeads'], ['engagementRate', 'activeMembers']))
      return;
    const liftKept = 1 - judgement.liftLossShare * excessShare;
    const borne = (1 - excessShare) ** judgement.responseExponent * trustBefore;
    const offered = isSellingMonth(input, month) ? borne : 0;
    loops.engage({ ...own, mean, lift, ...drawn, response, posts, liftKept, offered }, sums);
  }

  return {
    id: community.id,
    membersNow,
    pressure,
    columns: () => ({ ...own, members }),
    live(pressed, sums, wanted) {
      gather(pressed, sums, wanted);
      if (pressed.posts === 0) {
        for (const kpi of spokenKpis) loops.fill(own[kpi], 0);
        return;
      }
      address(pressed, sums, wanted);
    },
  };
}

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
    growth: drawing.columnOf(community.organicGrowthShare),
    click: drawing.columnOf(community.clickShare),
    active: drawing.columnOf(community.activeShare),
  };
}
