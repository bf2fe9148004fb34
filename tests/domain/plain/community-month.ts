import type { CommunityInput, ForecastInput } from '#domain/forecast-input.ts';
import { type Chance, spreadOfMonth } from './chance.ts';
import { type MonthOfCommunity, type MonthOfPlan, postsToday, usualPosts } from './schedule.ts';
import type { LeftAtSize } from './size.ts';
import { boughtBy, broughtBy } from './tools.ts';

/** What a community carries from one month to the next, and what its year is like. */
export interface CommunityState {
  readonly community: CommunityInput;
  readonly reachable: number;
  readonly driftShare: number;
  members: number;
  trust: number;
  yearOfGrowth: number;
}

export type CommunityMonth = ReturnType<typeof communityMonth>;

/** Before month 1. */
export function communityToday(input: ForecastInput, community: CommunityInput, chance: Chance): CommunityState {
  return {
    community,
    reachable: Math.max(community.membersNow, community.reachablePeople ?? Number.POSITIVE_INFINITY),
    driftShare: chance.driftShare(),
    members: community.membersNow,
    trust: Math.min(1, community.monthsWorked / input.judgement.trustMonths),
    yearOfGrowth: 1,
  };
}

const roomFor = (members: number, reachable: number): number =>
  reachable === 0 ? 0 : Math.max(0, 1 - members / reachable);

/** Posting more than usual brings more, within bounds; for its own growth a community is its own measure. */
function cadenceOf(input: ForecastInput, community: CommunityInput, isPreparation: boolean, posts: number): number {
  const { cadenceMax } = input.judgement;
  const today = postsToday(community);
  if (community.growth.from === 'benchmark') return Math.min(cadenceMax, posts / usualPosts(community));
  const goesOn = isPreparation && today === undefined && community.growth.from === 'pace';
  if (posts === 0) return goesOn ? 1 : 0;
  return today === undefined || today === 0 ? 1 : Math.min(cadenceMax, posts / today);
}

/** Offers made, as a part of those planned: no more than one a post. How far what sells goes beyond what is borne. */
function pressureOn(input: ForecastInput, month: MonthOfPlan, { posts, offers }: MonthOfCommunity, trust: number) {
  let planned = 0;
  for (const offer of offers) planned += offer.postsPerMonth;
  const made = Math.min(planned, posts);
  const promoShare = month.isOffering && posts > 0 ? Math.max(made / posts, input.sellingPillarShare) : 0;
  const tolerance = input.sellingCeilingShare * trust;
  const excess = promoShare > tolerance ? (promoShare - tolerance) / (1 - tolerance) : 0;
  return { madeOfPlanned: planned === 0 ? 0 : made / planned, promoShare, excess };
}

/** Growth for a month of a community as it stands, which may be a loss, and the people who leave of themselves. */
function growthOf(state: CommunityState, t: number, chance: Chance, q: number, excess: number, leaverFactor: number) {
  const { community, members } = state;
  const churnShare = chance.estimate(community.churnShare);
  const growthShare = chance.estimate(community.growth.netShare);
  const reference = Math.max(community.growth.from === 'benchmark' ? 100 : 1, community.membersNow);
  const fade = 2 ** (-(t - 0.5) / 24);
  const pace = growthShare * fade * Math.sqrt(reference * members) * state.yearOfGrowth;
  const net = pace * chance.month(spreadOfMonth.growth) * (growthShare < 0 ? 1 : q);
  const organic = net + churnShare * members * Math.min(1, q);
  return {
    organicMembers: Math.max(0, organic),
    leavers: members * churnShare * (1 + leaverFactor * excess) + Math.max(0, -organic),
  };
}

/** One community's month; its state is moved to the end of it. */
export function communityMonth(
  input: ForecastInput,
  state: CommunityState,
  month: MonthOfPlan,
  plan: MonthOfCommunity,
  chance: Chance,
  left: LeftAtSize,
  salesBefore: number,
) {
  const { community, members: before, trust: trustBefore } = state;
  const { judgement } = input;
  const { posts } = plan;
  const room = roomFor(before, state.reachable);

  let [paidMembers, freeMembers] = [0, 0];
  for (const tool of plan.tools) {
    paidMembers += boughtBy(input, month, tool, chance) * room;
    freeMembers += broughtBy(month, tool, chance, salesBefore) * room;
  }

  const { madeOfPlanned, promoShare, excess } = pressureOn(input, month, plan, trustBefore);
  let uplift = 0;
  for (const tactic of plan.tactics) uplift += chance.estimate(tactic.upliftShare);
  const lift = Math.min(judgement.liftMax, 1 + uplift) * (1 - judgement.liftLossShare * excess);

  const roomToday = roomFor(community.membersNow, state.reachable);
  const roomLeft = community.growth.from === 'benchmark' ? room : roomToday === 0 ? 1 : room / roomToday;
  const q = cadenceOf(input, community, month.isPreparation, posts) * lift * roomLeft;
  const { organicMembers, leavers } = growthOf(state, month.t, chance, q, excess, judgement.leaverFactor);
  const joined = paidMembers + freeMembers + organicMembers;
  const members = chance.membersAfter(before, joined, leavers, state.driftShare, state.reachable);
  const mean = (before + members) / 2;

  const reachToday = chance.estimate(community.reachPerPostShare);
  const reachPerPost = reachToday * left.reachPerPost;
  const engagementRate =
    chance.estimate(community.engagementRateShare) * left.engagementRate * chance.month(spreadOfMonth.engagement);
  const views = mean * reachPerPost * posts;
  const couldBeSeenToday = community.membersNow * (postsToday(community) ?? 0);
  const engagements = mean * engagementRate * posts * lift;
  const activeMembers = posts === 0 ? 0 : Math.min(mean * chance.estimate(community.activeShare) * lift, engagements);

  let responses = 0;
  for (const offer of plan.offers) {
    responses += offer.postsPerMonth * madeOfPlanned * chance.estimate(offer.responseShare);
  }
  const borne = (1 - excess) ** judgement.responseExponent;
  const offerLeads = activeMembers * responses * borne * trustBefore * chance.month(spreadOfMonth.response);

  const isWorked = posts > 0 && plan.tactics.length > 0;
  const trust = trustBefore + (isWorked ? 1 / judgement.trustMonths : 0) - excess / judgement.trustSpendMonths;
  state.members = members;
  state.trust = Math.min(1, Math.max(0, trust));
  return {
    before,
    members,
    mean,
    paidMembers,
    freeMembers,
    organicMembers,
    leavers,
    posts,
    promoShare,
    excess,
    lift,
    views,
    viewsToday: couldBeSeenToday < 1 ? 0 : couldBeSeenToday * reachToday,
    reach: mean * (1 - (1 - Math.min(1, reachPerPost)) ** posts),
    engagements,
    engagementRate: posts === 0 || mean === 0 ? undefined : engagements / (mean * posts),
    activeMembers,
    benchmarkVisits: views * input.linkPostShare * chance.estimate(community.clickShare),
    offerLeads,
    trust: state.trust,
  };
}
