import { at, type DrawsVector } from './draws-vector.ts';

/** Columns of one community, and what happens to all of them alike. */
export interface CommunityVectors {
  /** Members before the month. */
  readonly start: DrawsVector;
  /** Who would come in the month with the whole room left: paid and free together. */
  readonly invited: DrawsVector;
  /** What the tactics of the month multiply engagement by. */
  readonly lift: DrawsVector;
  /** Leads per active member in a month of selling, were every offer borne in full. */
  readonly response: DrawsVector;
  /** Shares of the members a month, 0…1: who is won by itself, who leaves. */
  readonly growth: DrawsVector;
  readonly churn: DrawsVector;
  /** Share of the members whom a post reaches. */
  readonly reachPerPost: DrawsVector;
  /** Share of members whom at least one post of the month reaches. */
  readonly reachedShare: DrawsVector;
  /** Reactions to a post ÷ members. */
  readonly rate: DrawsVector;
  /** Share of the members who do anything at all in a month. */
  readonly active: DrawsVector;
  /** Share of the views of a post with a link that lead to a visit. */
  readonly click: DrawsVector;
  /** Made by `updateMembers`: members at the end of the month, their mean over it, the part still to be filled. */
  readonly members: DrawsVector;
  readonly mean: DrawsVector;
  readonly room: DrawsVector;
  readonly unfollowShare: DrawsVector;
  /** Made by `addReach`: unique people reached. */
  readonly reach: DrawsVector;
  /** Made by `addEngagement`: reactions per post by followers, and members who do anything at all. */
  readonly engagementRate: DrawsVector;
  readonly activeMembers: DrawsVector;
}

/** What is alike in every simulated year of one community's month. */
export interface CommunityMonth {
  /** People who could join. */
  readonly reachable: number;
  /** What organic growth is multiplied by: cadence, and the part of the lift that pressure leaves. */
  readonly pull: number;
  /** What churn is multiplied by under pressure. */
  readonly leaverFactor: number;
  /** Posts in the month, and the share of them with a link. */
  readonly posts: number;
  readonly linkPostShare: number;
  /** The part of the lift that pressure leaves. */
  readonly liftKept: number;
  /** What response is multiplied by; nought where nothing is offered. */
  readonly offered: number;
}

/** One month of all communities together. */
export type CommunitySums = Readonly<
  Record<
    | ('members' | 'organicMembers' | 'leavers' | 'views' | 'reach' | 'communityVisits')
    | ('memberPosts' | 'engagements' | 'activeMembers' | 'offerLeads'),
    DrawsVector
  >
>;

/** All that is done to whole columns, value by value. Whoever does it, the numbers are the same to the last bit. */
export interface Loops {
  fill(column: DrawsVector, value: number): void;
  /** Adds `column` to `sum`. */
  add(sum: DrawsVector, column: DrawsVector): void;
  /** Adds `column × part` to `sum`. */
  addPart(sum: DrawsVector, column: DrawsVector, part: number): void;
  /** Adds `one × other × factor` to `sum`. */
  addProduct(sum: DrawsVector, one: DrawsVector, other: DrawsVector, factor: number): void;
  /** Makes `product` of `one × other × factor`. */
  multiply(product: DrawsVector, one: DrawsVector, other: DrawsVector, factor: number): void;
  /** Makes `ratio` of `over ÷ under`, nought where there is nothing to divide by. */
  divide(ratio: DrawsVector, over: DrawsVector, under: DrawsVector): void;
  /** Makes `price` of what one of `results` costs; nothing finite where there is none. */
  setPrice(price: DrawsVector, results: DrawsVector, money: number): void;
  /** Leaves nothing above `max`. */
  cap(column: DrawsVector, max: number): void;
  /** Adds the sales of leads of `age` months, in the years whose sales `cycle` is that long: `max` leads are answered. */
  addSales(
    sales: DrawsVector,
    leads: DrawsVector,
    cycle: DrawsVector,
    leadToSale: DrawsVector,
    age: number,
    max: number,
  ): void;
  /** Notes `month` for the years in which `values` have reached `level` and had not before. */
  noteReached(firstMonths: DrawsVector, values: DrawsVector, month: number, level: number): void;
  /** Who comes and who leaves. */
  updateMembers(community: CommunityVectors, sums: CommunitySums, month: CommunityMonth): void;
  /** Whom the posts of a month reach. */
  addReach(community: CommunityVectors, sums: CommunitySums, month: CommunityMonth): void;
  /** Who reacts to the posts of a month, and who takes up its offers. */
  addEngagement(community: CommunityVectors, sums: CommunitySums, month: CommunityMonth): void;
}

/** The loops as they are meant. Columns are taken out of their objects first: in there each value takes far longer. */
export const plainLoops: Loops = {
  fill(column, value) {
    column.fill(value);
  },
  add(sum, column) {
    for (let i = 0; i < sum.length; i += 1) sum[i] = at(sum, i) + at(column, i);
  },
  addPart(sum, column, part) {
    for (let i = 0; i < sum.length; i += 1) sum[i] = at(sum, i) + at(column, i) * part;
  },
  addProduct(sum, one, other, factor) {
    for (let i = 0; i < sum.length; i += 1) sum[i] = at(sum, i) + at(one, i) * at(other, i) * factor;
  },
  multiply(product, one, other, factor) {
    for (let i = 0; i < product.length; i += 1) product[i] = at(one, i) * at(other, i) * factor;
  },
  divide(ratio, over, under) {
    for (let i = 0; i < ratio.length; i += 1) ratio[i] = at(under, i) === 0 ? 0 : at(over, i) / at(under, i);
  },
  setPrice(price, results, money) {
    for (let i = 0; i < price.length; i += 1) price[i] = money / at(results, i);
  },
  cap(column, max) {
    for (let i = 0; i < column.length; i += 1) column[i] = Math.min(at(column, i), max);
  },
  addSales(sales, leads, cycle, leadToSale, age, max) {
    for (let i = 0; i < sales.length; i += 1)
      if (at(cycle, i) === age) sales[i] = at(sales, i) + Math.min(at(leads, i), max) * at(leadToSale, i);
  },
  noteReached(firstMonths, values, month, level) {
    for (let i = 0; i < firstMonths.length; i += 1)
      if (firstMonths[i] === 0 && at(values, i) >= level) firstMonths[i] = month;
  },
  updateMembers({ start, invited, growth, churn, lift, members, mean, room, unfollowShare }, sums, month) {
    const { reachable, pull, leaverFactor } = month;
    for (let i = 0; i < members.length; i += 1) {
      const before = at(start, i);
      const left = reachable === 0 ? 0 : Math.max(0, 1 - before / reachable);
      const organic = before * at(growth, i) * at(lift, i) * pull * left;
      const leaving = Math.min(at(churn, i) * leaverFactor, 1);
      const leavers = before * leaving;
      const after = Math.min(Math.max(before + at(invited, i) * left + organic - leavers, 0), reachable);
      members[i] = after;
      mean[i] = (before + after) * 0.5;
      room[i] = left;
      unfollowShare[i] = before === 0 ? 0 : leaving;
      sums.members[i] = at(sums.members, i) + after;
      sums.organicMembers[i] = at(sums.organicMembers, i) + organic;
      sums.leavers[i] = at(sums.leavers, i) + leavers;
    }
  },
  addReach({ mean, reachPerPost, reachedShare, click, reach }, sums, { posts, linkPostShare }) {
    for (let i = 0; i < reach.length; i += 1) {
      const reached = at(mean, i) * at(reachedShare, i);
      const views = at(mean, i) * at(reachPerPost, i) * posts;
      reach[i] = reached;
      sums.reach[i] = at(sums.reach, i) + reached;
      sums.views[i] = at(sums.views, i) + views;
      sums.communityVisits[i] = at(sums.communityVisits, i) + views * at(click, i) * linkPostShare;
    }
  },
  addEngagement({ mean, lift, rate, active, response, engagementRate, activeMembers }, sums, month) {
    const { posts, liftKept, offered } = month;
    for (let i = 0; i < mean.length; i += 1) {
      const people = at(mean, i);
      const lifted = at(lift, i) * liftKept;
      const reacting = at(rate, i) * lifted;
      const taking = people * Math.min(at(active, i) * lifted, 1);
      engagementRate[i] = people === 0 ? 0 : reacting;
      activeMembers[i] = taking;
      sums.memberPosts[i] = at(sums.memberPosts, i) + people * posts;
      sums.engagements[i] = at(sums.engagements, i) + people * reacting * posts;
      sums.activeMembers[i] = at(sums.activeMembers, i) + taking;
      sums.offerLeads[i] = at(sums.offerLeads, i) + taking * at(response, i) * offered;
    }
  },
};
