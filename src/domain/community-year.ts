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
  const [mean, invited, room, organic] = [empty(), empty(), empty(), empty()];
  const [leavingShare, worked] = [empty(), empty()];
  const own = { engagementRate: empty(), activeMembers: empty(), reach: empty(), unfollowShare: empty() };
  let [start, members] = [empty(), empty()];
  loops.fill(members, membersNow);

  /** Who comes and who leaves; answers who there is. */
  function gather({ month, posts, excessShare }: Pressure, sums: AudienceMonth, { ofAll, ofCommunity }: Wanted) {
    [start, members] = [members, start];
    const pull = (posts === 0 ? 0 : usualCadence) * (1 - judgement.liftLossShare * excessShare);
    loops.fill(invited, 0);
    for (const { usual, partIn } of ownTools) loops.addPart(invited, usual, partIn(month));
    if (reachable > 0 && reachable < Number.POSITIVE_INFINITY) loops.setRoom(room, start, reachable);
    else loops.fill(room, reachable === 0 ? 0 : 1);
    loops.setOrganic(organic, start, drawn.growth, lift, room, pull);
    loops.setShare(leavingShare, drawn.churn, 1 + judgement.leaverFactor * excessShare);
    loops.grow(members, mean, start, invited, room, organic, leavingShare, reachable);
    loops.add(sums.members, members);
    if (ofAll('paidMembers') || ofAll('freeMembers'))
      for (const { tool, bring } of ownTools)
        bring(month, tool.moneyMinorPerMonth > 0 ? sums.paidMembers : sums.freeMembers, room);
    if (ofAll('organicMembers')) loops.add(sums.organicMembers, organic);
    if (ofAll('leavers')) loops.addProduct(sums.leavers, start, leavingShare, 1);
    if (ofCommunity('unfollowShare')) loops.setRate(own.unfollowShare, start, leavingShare);
  }

  /** Who is reached by the posts of a month. */
  function speak({ posts }: Pressure, sums: AudienceMonth, { ofAll, ofCommunity }: Wanted) {
    if (ofAll('reach') || ofCommunity('reach')) loops.multiply(own.reach, mean, drawn.reachedShare, 1);
    if (ofAll('reach')) loops.add(sums.reach, own.reach);
    if (ofAll('views') || ofAll('communityVisits')) {
      loops.multiply(worked, mean, drawn.reachPerPost, posts);
      loops.add(sums.views, worked);
      loops.addProduct(sums.communityVisits, worked, drawn.click, linkPostShare);
    }
  }

  /** Who reacts to the posts of a month, and who takes up its offers. */
  function engage(pressed: Pressure, sums: AudienceMonth, { ofAll, ofCommunity }: Wanted) {
    const { month, posts, excessShare, trustBefore } = pressed;
    const liftKept = 1 - judgement.liftLossShare * excessShare;
    if (ofAll('memberPosts')) loops.addPart(sums.memberPosts, mean, posts);
    if (ofAll('engagements') || ofCommunity('engagementRate')) {
      loops.multiply(worked, drawn.rate, lift, liftKept);
      if (ofAll('engagements')) loops.addProduct(sums.engagements, mean, worked, posts);
      if (ofCommunity('engagementRate')) loops.setRate(own.engagementRate, mean, worked);
    }
    if (ofAll('activeMembers') || ofCommunity('activeMembers')) {
      loops.setActive(own.activeMembers, mean, drawn.active, lift, liftKept);
      if (ofAll('activeMembers')) loops.add(sums.activeMembers, own.activeMembers);
    }
    if (ofAll('offerLeads') && isSellingMonth(input, month))
      loops.addProduct(
        sums.offerLeads,
        own.activeMembers,
        response,
        (1 - excessShare) ** judgement.responseExponent * trustBefore,
      );
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
      speak(pressed, sums, wanted);
      engage(pressed, sums, wanted);
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
