// A month of one community, two years at a time. The operations stand in the order of the plain loops, so that the numbers
// are the same to the last bit.

import { powerOf } from './elementary';
import { bytesOf, luckAt, pair } from './loops';

function addTo(sum: usize, value: v128): void {
  v128.store(sum, f64x2.add(v128.load(sum), value));
}

export function setRoom(room: usize, start: usize, reachable: f64, count: i32): void {
  const all = f64x2.splat(1);
  const nobody = f64x2.splat(0);
  const most = f64x2.splat(reachable);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const left = f64x2.pmax(nobody, f64x2.sub(all, f64x2.div(v128.load(start + at), most)));
    v128.store(room + at, reachable === 0 ? nobody : left);
  }
}

export function updateMembers(
  start: usize,
  invited: usize,
  room: usize,
  lift: usize,
  growth: usize,
  churn: usize,
  members: usize,
  mean: usize,
  allMembers: usize,
  meanMembers: usize,
  allOrganic: usize,
  allLeavers: usize,
  yearLuck: usize,
  driftLuck: usize,
  growthLuck: usize,
  normalLuck: usize,
  reachable: f64,
  pull: f64,
  growthSize: f64,
  fade: f64,
  leaverFactor: f64,
  isWhole: f64,
  count: i32,
): void {
  const nobody = f64x2.splat(0);
  const all = f64x2.splat(1);
  const half = f64x2.splat(0.5);
  const pulls = f64x2.splat(pull);
  const size = f64x2.splat(growthSize);
  const fades = f64x2.splat(fade);
  const factor = f64x2.splat(leaverFactor);
  const most = f64x2.splat(reachable);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const before = v128.load(start + at);
    const leaving = v128.load(churn + at);
    const work = f64x2.mul(f64x2.mul(v128.load(lift + at), pulls), v128.load(room + at));
    const paced = f64x2.mul(v128.load(growth + at), f64x2.sqrt(f64x2.mul(before, size)));
    const usual = f64x2.mul(f64x2.mul(f64x2.mul(paced, fades), luckAt(yearLuck, at)), luckAt(growthLuck, at));
    const gained = v128.bitselect(usual, f64x2.mul(usual, work), f64x2.lt(usual, nobody));
    const net = f64x2.add(gained, f64x2.mul(f64x2.mul(before, leaving), f64x2.pmin(all, work)));
    const organic = f64x2.pmax(nobody, net);
    const usualLeavers = f64x2.mul(before, f64x2.pmin(all, f64x2.mul(leaving, factor)));
    const leavers = f64x2.pmin(before, f64x2.add(usualLeavers, f64x2.pmax(nobody, f64x2.neg(net))));
    const joined = f64x2.add(v128.load(invited + at), organic);
    let change = f64x2.sub(joined, leavers);
    if (isWhole > 0) {
      const drifting = f64x2.add(change, f64x2.mul(before, luckAt(driftLuck, at)));
      const moving = f64x2.add(joined, leavers);
      const chance = f64x2.pmax(f64x2.neg(moving), f64x2.mul(f64x2.sqrt(moving), luckAt(normalLuck, at)));
      change = f64x2.floor(f64x2.add(f64x2.add(drifting, chance), half));
    }
    const after = f64x2.pmin(most, f64x2.pmax(nobody, f64x2.add(before, change)));
    const middle = f64x2.mul(f64x2.add(before, after), half);
    v128.store(members + at, after);
    v128.store(mean + at, middle);
    addTo(allMembers + at, after);
    addTo(meanMembers + at, middle);
    addTo(allOrganic + at, organic);
    addTo(allLeavers + at, leavers);
  }
}

export function addReach(
  mean: usize,
  reachPerPost: usize,
  reachSize: usize,
  visitsPerView: usize,
  visitsNow: usize,
  allReach: usize,
  allViews: usize,
  allVisits: usize,
  visitsToday: usize,
  posts: f64,
  count: i32,
): void {
  const all = f64x2.splat(1);
  const times = f64x2.splat(posts);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const people = v128.load(mean + at);
    const perPost = f64x2.mul(v128.load(reachPerPost + at), v128.load(reachSize + at));
    const missed = powerOf(f64x2.sub(all, f64x2.pmin(all, perPost)), times);
    const reached = f64x2.mul(people, f64x2.sub(all, missed));
    const views = f64x2.mul(f64x2.mul(people, perPost), times);
    const now = v128.load(visitsNow + at);
    const visits = f64x2.pmin(f64x2.mul(views, v128.load(visitsPerView + at)), f64x2.add(now, views));
    addTo(allReach + at, reached);
    addTo(allViews + at, views);
    addTo(allVisits + at, visits);
    addTo(visitsToday + at, f64x2.pmin(now, visits));
  }
}

export function addEngagement(
  mean: usize,
  lift: usize,
  rate: usize,
  rateSize: usize,
  active: usize,
  response: usize,
  memberPosts: usize,
  allEngagements: usize,
  allActive: usize,
  allOfferLeads: usize,
  monthLuck: usize,
  responseLuck: usize,
  posts: f64,
  liftKept: f64,
  offered: f64,
  count: i32,
): void {
  const all = f64x2.splat(1);
  const times = f64x2.splat(posts);
  const kept = f64x2.splat(liftKept);
  const taken = f64x2.splat(offered);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const people = v128.load(mean + at);
    const lifted = f64x2.mul(v128.load(lift + at), kept);
    const usual = f64x2.mul(v128.load(rate + at), v128.load(rateSize + at));
    const reacting = f64x2.mul(f64x2.mul(usual, luckAt(monthLuck, at)), lifted);
    const engagements = f64x2.mul(f64x2.mul(people, reacting), times);
    const share = f64x2.pmin(all, f64x2.mul(v128.load(active + at), lifted));
    const acting = f64x2.pmin(engagements, f64x2.mul(people, share));
    addTo(memberPosts + at, f64x2.mul(people, times));
    addTo(allEngagements + at, engagements);
    addTo(allActive + at, acting);
    if (offered <= 0) continue;
    const leads = f64x2.mul(f64x2.mul(f64x2.mul(acting, v128.load(response + at)), taken), luckAt(responseLuck, at));
    addTo(allOfferLeads + at, leads);
  }
}
