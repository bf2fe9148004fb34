// The loops of the forecast, two years at a time. A column is the address of `count` doubles, an even number of them. The
// operations stand in the order of the plain loops, so that the numbers are the same to the last bit.

const pair: usize = 16;

function bytesOf(count: i32): usize {
  return (count as usize) * 8;
}

function addTo(sum: usize, value: v128): void {
  v128.store(sum, f64x2.add(v128.load(sum), value));
}

export function fill(column: usize, value: f64, count: i32): void {
  const values = f64x2.splat(value);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) v128.store(column + at, values);
}

export function add(sum: usize, column: usize, count: i32): void {
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(sum + at, f64x2.add(v128.load(sum + at), v128.load(column + at)));
}

export function addPart(sum: usize, column: usize, part: f64, count: i32): void {
  const parts = f64x2.splat(part);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(sum + at, f64x2.add(v128.load(sum + at), f64x2.mul(v128.load(column + at), parts)));
}

function productAt(one: usize, other: usize, factor: v128): v128 {
  return f64x2.mul(f64x2.mul(v128.load(one), v128.load(other)), factor);
}

export function addProduct(sum: usize, one: usize, other: usize, factor: f64, count: i32): void {
  const factors = f64x2.splat(factor);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(sum + at, f64x2.add(v128.load(sum + at), productAt(one + at, other + at, factors)));
}

export function multiply(product: usize, one: usize, other: usize, factor: f64, count: i32): void {
  const factors = f64x2.splat(factor);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(product + at, productAt(one + at, other + at, factors));
}

/** `value` where `among` is not nought, else nought. */
function whereAny(among: v128, value: v128): v128 {
  return v128.andnot(value, f64x2.eq(among, f64x2.splat(0)));
}

export function divide(ratio: usize, over: usize, under: usize, count: i32): void {
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const divisor = v128.load(under + at);
    v128.store(ratio + at, whereAny(divisor, f64x2.div(v128.load(over + at), divisor)));
  }
}

export function setPrice(price: usize, results: usize, money: f64, count: i32): void {
  const all = f64x2.splat(money);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(price + at, f64x2.div(all, v128.load(results + at)));
}

export function cap(column: usize, max: f64, count: i32): void {
  const most = f64x2.splat(max);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(column + at, f64x2.pmin(v128.load(column + at), most));
}

export function addSales(
  sales: usize,
  leads: usize,
  cycle: usize,
  leadToSale: usize,
  age: f64,
  max: f64,
  count: i32,
): void {
  const ages = f64x2.splat(age);
  const most = f64x2.splat(max);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const sold = f64x2.mul(f64x2.pmin(v128.load(leads + at), most), v128.load(leadToSale + at));
    const isTime = f64x2.eq(v128.load(cycle + at), ages);
    v128.store(sales + at, f64x2.add(v128.load(sales + at), v128.and(sold, isTime)));
  }
}

export function noteReached(firstMonths: usize, values: usize, month: f64, level: f64, count: i32): void {
  const now = f64x2.splat(month);
  const least = f64x2.splat(level);
  const never = f64x2.splat(0);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const first = v128.load(firstMonths + at);
    const isReached = v128.and(f64x2.eq(first, never), f64x2.ge(v128.load(values + at), least));
    v128.store(firstMonths + at, v128.bitselect(now, first, isReached));
  }
}

export function updateMembers(
  start: usize,
  invited: usize,
  growth: usize,
  churn: usize,
  lift: usize,
  members: usize,
  mean: usize,
  room: usize,
  unfollowShare: usize,
  allMembers: usize,
  allOrganic: usize,
  allLeavers: usize,
  reachable: f64,
  pull: f64,
  leaverFactor: f64,
  count: i32,
): void {
  const nobody = f64x2.splat(0);
  const whole = f64x2.splat(1);
  const half = f64x2.splat(0.5);
  const pulls = f64x2.splat(pull);
  const factor = f64x2.splat(leaverFactor);
  const most = f64x2.splat(reachable);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const before = v128.load(start + at);
    const left = whereAny(most, f64x2.pmax(nobody, f64x2.sub(whole, f64x2.div(before, most))));
    const lifted = f64x2.mul(f64x2.mul(before, v128.load(growth + at)), v128.load(lift + at));
    const organic = f64x2.mul(f64x2.mul(lifted, pulls), left);
    const leaving = f64x2.pmin(f64x2.mul(v128.load(churn + at), factor), whole);
    const leavers = f64x2.mul(before, leaving);
    const joined = f64x2.add(f64x2.add(before, f64x2.mul(v128.load(invited + at), left)), organic);
    const after = f64x2.pmin(f64x2.pmax(f64x2.sub(joined, leavers), nobody), most);
    v128.store(members + at, after);
    v128.store(mean + at, f64x2.mul(f64x2.add(before, after), half));
    v128.store(room + at, left);
    v128.store(unfollowShare + at, whereAny(before, leaving));
    addTo(allMembers + at, after);
    addTo(allOrganic + at, organic);
    addTo(allLeavers + at, leavers);
  }
}

export function addReach(
  mean: usize,
  reachPerPost: usize,
  reachedShare: usize,
  click: usize,
  reach: usize,
  allReach: usize,
  allViews: usize,
  allVisits: usize,
  posts: f64,
  linkPostShare: f64,
  count: i32,
): void {
  const times = f64x2.splat(posts);
  const linked = f64x2.splat(linkPostShare);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const people = v128.load(mean + at);
    const reached = f64x2.mul(people, v128.load(reachedShare + at));
    const views = f64x2.mul(f64x2.mul(people, v128.load(reachPerPost + at)), times);
    v128.store(reach + at, reached);
    addTo(allReach + at, reached);
    addTo(allViews + at, views);
    addTo(allVisits + at, f64x2.mul(f64x2.mul(views, v128.load(click + at)), linked));
  }
}

export function addEngagement(
  mean: usize,
  lift: usize,
  rate: usize,
  active: usize,
  response: usize,
  engagementRate: usize,
  activeMembers: usize,
  allMemberPosts: usize,
  allEngagements: usize,
  allActive: usize,
  allOfferLeads: usize,
  posts: f64,
  liftKept: f64,
  offered: f64,
  count: i32,
): void {
  const whole = f64x2.splat(1);
  const times = f64x2.splat(posts);
  const kept = f64x2.splat(liftKept);
  const taken = f64x2.splat(offered);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const people = v128.load(mean + at);
    const lifted = f64x2.mul(v128.load(lift + at), kept);
    const reacting = f64x2.mul(v128.load(rate + at), lifted);
    const share = f64x2.pmin(f64x2.mul(v128.load(active + at), lifted), whole);
    const taking = f64x2.mul(people, share);
    v128.store(engagementRate + at, whereAny(people, reacting));
    v128.store(activeMembers + at, taking);
    addTo(allMemberPosts + at, f64x2.mul(people, times));
    addTo(allEngagements + at, f64x2.mul(f64x2.mul(people, reacting), times));
    addTo(allActive + at, taking);
    addTo(allOfferLeads + at, f64x2.mul(f64x2.mul(taking, v128.load(response + at)), taken));
  }
}
