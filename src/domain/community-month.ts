import type { AudienceMonth } from './audience-year.ts';
import { add, at, type Column } from './draws.ts';
import type { CommunityKpi } from './forecast-result.ts';
import type { Judgement } from './judgement.ts';
import type { Pressure } from './pressure.ts';

/** What a community is made of in every simulated year: its estimates as drawn, and the month just lived. */
export interface CommunityColumns extends Readonly<Record<CommunityKpi, Column>> {
  readonly rate: Column;
  readonly reachPerPost: Column;
  /** Share of members whom at least one post of the month reaches. */
  readonly reachedShare: Column;
  readonly churn: Column;
  readonly growth: Column;
  readonly click: Column;
  readonly active: Column;
  /** Leads per active member in a month of selling, were every offer borne in full. */
  readonly response: Column;
  readonly uplift: Column;
  readonly room: Column;
  readonly paid: Column;
  readonly free: Column;
  readonly lift: Column;
  readonly mean: Column;
  readonly organic: Column;
  readonly left: Column;
}

export interface CommunityLimits {
  readonly reachable: number;
  /** What posting as often as planned multiplies organic growth by. */
  readonly usualCadence: number;
  readonly judgement: Judgement;
}

export const roomFor = (members: number, reachable: number): number =>
  reachable === 0 ? 0 : Math.max(0, 1 - members / reachable);

// Columns are taken out of their object before each loop: read through a closure they cost three times as much.

/** Members of a month: who comes, who leaves. */
export function grow(
  columns: CommunityColumns,
  { posts, excessShare }: Pressure,
  { reachable, usualCadence, judgement }: CommunityLimits,
  sums: AudienceMonth,
): void {
  const { members, uplift, growth, churn, room, paid, free } = columns;
  const { lift, organic, left, mean, unfollowShare } = columns;
  const { liftMax } = judgement;
  const cadence = posts === 0 ? 0 : usualCadence;
  const leaving = 1 + judgement.leaverFactor * excessShare;
  const liftKept = 1 - judgement.liftLossShare * excessShare;
  add(sums.startMembers, members);
  for (let i = 0; i < members.length; i += 1) {
    const start = at(members, i);
    const lifted = Math.min(liftMax, 1 + at(uplift, i)) * liftKept;
    const came = start * at(growth, i) * cadence * lifted * at(room, i);
    const went = start * Math.min(1, at(churn, i) * leaving);
    const end = Math.min(reachable, Math.max(0, start + at(paid, i) + at(free, i) + came - went));
    lift[i] = lifted;
    organic[i] = came;
    left[i] = went;
    members[i] = end;
    mean[i] = (start + end) / 2;
    unfollowShare[i] = start === 0 ? 0 : went / start;
  }
  for (let i = 0; i < members.length; i += 1) room[i] = roomFor(at(members, i), reachable);
  add(sums.organicMembers, organic);
  add(sums.leavers, left);
  add(sums.members, members);
}

/** Who is reached by the posts of a month. */
export function speak(columns: CommunityColumns, posts: number, linkPostShare: number, sums: AudienceMonth): void {
  const { mean, reachPerPost, reachedShare, click, reach } = columns;
  const { memberPosts, views, communityVisits } = sums;
  for (let i = 0; i < mean.length; i += 1) {
    const audience = at(mean, i);
    const read = audience * posts;
    const viewed = read * at(reachPerPost, i);
    memberPosts[i] = at(memberPosts, i) + read;
    views[i] = at(views, i) + viewed;
    communityVisits[i] = at(communityVisits, i) + viewed * linkPostShare * at(click, i);
    reach[i] = audience * at(reachedShare, i);
  }
  add(sums.reach, reach);
}

/** Who reacts to the posts of a month. */
export function engage(columns: CommunityColumns, posts: number, { engagements, ...sums }: AudienceMonth): void {
  const { mean, lift, rate, active, activeMembers, engagementRate } = columns;
  for (let i = 0; i < mean.length; i += 1) {
    const audience = at(mean, i);
    const lifted = at(lift, i);
    activeMembers[i] = audience * Math.min(1, at(active, i) * lifted);
    engagementRate[i] = audience === 0 ? 0 : at(rate, i) * lifted;
    engagements[i] = at(engagements, i) + audience * posts * at(rate, i) * lifted;
  }
  add(sums.activeMembers, activeMembers);
}

/** Who takes up the offers of a month; `borne` is the part of them this audience bears. */
export function offer({ activeMembers, response }: CommunityColumns, borne: number, sums: AudienceMonth): void {
  const { offerLeads } = sums;
  for (let i = 0; i < offerLeads.length; i += 1)
    offerLeads[i] = at(offerLeads, i) + at(activeMembers, i) * at(response, i) * borne;
}
