import { powerOf } from '../elementary.ts';
import { at, type DrawsVector } from './draws-vector.ts';
import type { LuckVector } from './luck.ts';

/** Vectors of one community, and what happens to all of them alike. */
export interface CommunityVectors {
  /** Members before the month. */
  readonly start: DrawsVector;
  /** Who joins in the month because of tools, paid and free together. */
  readonly invited: DrawsVector;
  /** The part of the people to reach who have not joined. */
  readonly room: DrawsVector;
  /** Leads per active member in a month of selling, were every offer borne in full. */
  readonly response: DrawsVector;
  /** Net growth a month at the size it was measured at; it may be negative. */
  readonly growth: DrawsVector;
  /** Share of the members who leave in a month. */
  readonly churn: DrawsVector;
  /** Views of a post ÷ members, and reactions to a post ÷ members, at today's size. */
  readonly reachPerPost: DrawsVector;
  readonly rate: DrawsVector;
  /** What both are multiplied by at the month's size. */
  readonly reachSize: DrawsVector;
  readonly rateSize: DrawsVector;
  /** Share of the members who do anything at all in a month. */
  readonly active: DrawsVector;
  /** Visits per view, and the visits a month there are today. */
  readonly visitsPerView: DrawsVector;
  readonly visitsNow: DrawsVector;
  /** Made by `updateMembers`: members at the end of the month, their mean over it. */
  readonly members: DrawsVector;
  readonly mean: DrawsVector;
}

/** What is alike in every simulated year of one community's month, and the month's luck and lift. */
export interface CommunityMonth {
  /** What the tactics of the month multiply engagement by. */
  readonly lift: DrawsVector;
  /** People who could join; whole where people are counted whole. */
  readonly reachable: number;
  /** What lift and room are multiplied by: cadence, and the part of the lift that pressure leaves. */
  readonly pull: number;
  /** Size the growth was measured at, and what is left of it by now. */
  readonly growthSize: number;
  readonly fade: number;
  /** What churn is multiplied by under pressure. */
  readonly leaverFactor: number;
  readonly posts: number;
  /** The part of the lift that pressure leaves. */
  readonly liftKept: number;
  /** What response is multiplied by; nought where nothing is offered. */
  readonly offered: number;
  readonly isWhole: boolean;
  readonly luck: {
    readonly year: LuckVector;
    readonly drift: LuckVector;
    readonly growth: LuckVector;
    readonly normal: LuckVector;
    readonly engagement: LuckVector;
    readonly response: LuckVector;
  };
}

/** One month of all communities together. */
export type AudienceSums = Readonly<
  Record<
    | ('members' | 'meanMembers' | 'organicMembers' | 'leavers' | 'views' | 'reach' | 'communityVisits')
    | ('visitsToday' | 'memberPosts' | 'engagements' | 'activeMembers' | 'offerLeads'),
    DrawsVector
  >
>;

export function setRoom(room: DrawsVector, start: DrawsVector, reachable: number): void {
  for (let i = 0; i < room.length; i += 1) room[i] = reachable === 0 ? 0 : Math.max(1 - at(start, i) / reachable, 0);
}

/**
 * Who comes by themselves and who leaves. Growth follows the root of the size it was measured at and the size there is; a
 * negative growth is no matter of work, so neither cadence nor room touches it.
 */
export function updateMembers(community: CommunityVectors, sums: AudienceSums, month: CommunityMonth): void {
  const { start, invited, room, growth, churn, members, mean } = community;
  const { members: allMembers, meanMembers, organicMembers, leavers: allLeavers } = sums;
  const { reachable, pull, growthSize, fade, leaverFactor, isWhole, lift, luck } = month;
  const { year, drift, growth: monthLuck, normal } = luck;
  for (let i = 0; i < members.length; i += 1) {
    const before = at(start, i);
    const work = at(lift, i) * pull * at(room, i);
    const usual = at(growth, i) * Math.sqrt(before * growthSize) * fade * at(year, i) * at(monthLuck, i);
    const gained = usual < 0 ? usual : usual * work;
    const net = gained + before * at(churn, i) * Math.min(work, 1);
    const organic = Math.max(net, 0);
    const leavers = Math.min(before * Math.min(at(churn, i) * leaverFactor, 1) + Math.max(-net, 0), before);
    const joined = at(invited, i) + organic;
    const moving = joined + leavers;
    const expected = joined - leavers;
    // Chance takes no more people away than come and go: without the bound one more who joins could mean fewer members.
    const chance = Math.max(Math.sqrt(moving) * at(normal, i), -moving);
    const change = isWhole ? Math.floor(expected + before * at(drift, i) + chance + 0.5) : expected;
    const after = Math.min(Math.max(before + change, 0), reachable);
    members[i] = after;
    mean[i] = (before + after) * 0.5;
    allMembers[i] = at(allMembers, i) + after;
    meanMembers[i] = at(meanMembers, i) + (before + after) * 0.5;
    organicMembers[i] = at(organicMembers, i) + organic;
    allLeavers[i] = at(allLeavers, i) + leavers;
  }
}

export function addReach(community: CommunityVectors, sums: AudienceSums, { posts }: CommunityMonth): void {
  const { mean, reachPerPost, reachSize, visitsPerView, visitsNow } = community;
  const { reach: allReach, views: allViews, communityVisits, visitsToday } = sums;
  for (let i = 0; i < mean.length; i += 1) {
    const perPost = at(reachPerPost, i) * at(reachSize, i);
    const reached = at(mean, i) * (1 - powerOf(1 - Math.min(perPost, 1), posts));
    const views = at(mean, i) * perPost * posts;
    // A view more than today's brings one visit at most, however many visits today's few views seem to bring.
    const visits = Math.min(views * at(visitsPerView, i), at(visitsNow, i) + views);
    allReach[i] = at(allReach, i) + reached;
    allViews[i] = at(allViews, i) + views;
    communityVisits[i] = at(communityVisits, i) + visits;
    visitsToday[i] = at(visitsToday, i) + Math.min(visits, at(visitsNow, i));
  }
}

export function addEngagement(community: CommunityVectors, sums: AudienceSums, month: CommunityMonth): void {
  const { mean, rate, rateSize, active, response } = community;
  const { memberPosts, engagements: allEngagements, activeMembers: allActive, offerLeads } = sums;
  const { posts, lift, liftKept, offered, luck } = month;
  const { engagement: monthLuck, response: responseLuck } = luck;
  for (let i = 0; i < mean.length; i += 1) {
    const people = at(mean, i);
    const lifted = at(lift, i) * liftKept;
    const reacting = at(rate, i) * at(rateSize, i) * at(monthLuck, i) * lifted;
    const engagements = people * reacting * posts;
    const acting = Math.min(people * Math.min(at(active, i) * lifted, 1), engagements);
    memberPosts[i] = at(memberPosts, i) + people * posts;
    allEngagements[i] = at(allEngagements, i) + engagements;
    allActive[i] = at(allActive, i) + acting;
    if (offered > 0) offerLeads[i] = at(offerLeads, i) + acting * at(response, i) * offered * at(responseLuck, i);
  }
}
