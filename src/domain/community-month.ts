import { at, type Column } from './column.ts';

/** What a month of a community is, alike in every simulated year. */
export interface CommunityMonth {
  /** People who could join. */
  readonly reachable: number;
  /** What organic growth is multiplied by: cadence, and the part of the lift that pressure leaves. */
  readonly pull: number;
}

/** What becomes of the members in a month. */
export interface Membership {
  /** Members before the month, at its end, and their mean over it. */
  readonly start: Column;
  readonly members: Column;
  readonly mean: Column;
  /** Who would come with the whole room left: paid and free together. */
  readonly invited: Column;
  readonly growth: Column;
  readonly lift: Column;
  readonly leavingShare: Column;
}

/** The part of a community that can still be filled; none where nobody could join. */
const roomLeft = (members: number, reachable: number): number =>
  reachable === 0 ? 0 : Math.max(0, 1 - members / reachable);

/** Members of a month: who comes into the room left, who leaves. */
export function grow(
  { start, members, mean, invited, growth, lift, leavingShare }: Membership,
  { reachable, pull }: CommunityMonth,
): void {
  for (let i = 0; i < start.length; i += 1) {
    const before = at(start, i);
    const room = roomLeft(before, reachable);
    const came = (at(invited, i) + before * at(growth, i) * pull * at(lift, i)) * room;
    const after = before + came - before * at(leavingShare, i);
    const end = after < 0 ? 0 : after > reachable ? reachable : after;
    members[i] = end;
    mean[i] = (before + end) / 2;
  }
}

/** Adds the organic members of a month. */
export function addOrganic(
  sum: Column,
  { start, growth, lift }: Membership,
  { reachable, pull }: CommunityMonth,
): void {
  for (let i = 0; i < sum.length; i += 1) {
    const before = at(start, i);
    sum[i] = at(sum, i) + before * at(growth, i) * pull * at(lift, i) * roomLeft(before, reachable);
  }
}

/** The part of a community that can still be filled. */
export function setRoom(room: Column, { start }: Membership, { reachable }: CommunityMonth): void {
  for (let i = 0; i < room.length; i += 1) room[i] = roomLeft(at(start, i), reachable);
}

/** A share times a factor, of all at most. */
export function setShare(share: Column, usual: Column, factor: number): void {
  for (let i = 0; i < share.length; i += 1) {
    const raised = at(usual, i) * factor;
    share[i] = Math.min(raised, 1);
  }
}

/** Members who do anything at all in a month. */
export function setActive(active: Column, mean: Column, usualShare: Column, lift: Column, kept: number): void {
  for (let i = 0; i < active.length; i += 1) {
    const share = at(usualShare, i) * at(lift, i) * kept;
    active[i] = at(mean, i) * Math.min(share, 1);
  }
}

/** A rate among people: nought where there is nobody. */
export function setRate(rate: Column, among: Column, usual: Column): void {
  for (let i = 0; i < rate.length; i += 1) rate[i] = at(among, i) === 0 ? 0 : at(usual, i);
}
