// The loops of the forecast, two years at a time. A column is the address of `count` doubles, an even number of them. The
// operations stand in the order of the plain loops, so that the numbers are the same to the last bit.

const pair: usize = 16;

function bytesOf(count: i32): usize {
  return (count as usize) * 8;
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

export function cap(column: usize, max: f64, count: i32): void {
  const most = f64x2.splat(max);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(column + at, f64x2.pmin(v128.load(column + at), most));
}

export function setShare(share: usize, usual: usize, factor: f64, count: i32): void {
  const factors = f64x2.splat(factor);
  const whole = f64x2.splat(1);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(share + at, f64x2.pmin(f64x2.mul(v128.load(usual + at), factors), whole));
}

export function setRate(rate: usize, among: usize, usual: usize, count: i32): void {
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(rate + at, whereAny(v128.load(among + at), v128.load(usual + at)));
}

export function setRoom(room: usize, members: usize, reachable: f64, count: i32): void {
  const all = f64x2.splat(reachable);
  const nobody = f64x2.splat(0);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const left = f64x2.pmax(nobody, f64x2.sub(all, v128.load(members + at)));
    v128.store(room + at, f64x2.div(left, all));
  }
}

export function setOrganic(
  organic: usize,
  members: usize,
  growth: usize,
  lift: usize,
  room: usize,
  pull: f64,
  count: i32,
): void {
  const pulls = f64x2.splat(pull);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const lifted = f64x2.mul(f64x2.mul(v128.load(members + at), v128.load(growth + at)), v128.load(lift + at));
    v128.store(organic + at, f64x2.mul(f64x2.mul(lifted, pulls), v128.load(room + at)));
  }
}

export function grow(
  members: usize,
  mean: usize,
  start: usize,
  invited: usize,
  room: usize,
  organic: usize,
  leavingShare: usize,
  reachable: f64,
  count: i32,
): void {
  const nobody = f64x2.splat(0);
  const all = f64x2.splat(reachable);
  const half = f64x2.splat(0.5);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const before = v128.load(start + at);
    const joined = f64x2.add(before, f64x2.mul(v128.load(invited + at), v128.load(room + at)));
    const stayed = f64x2.sub(
      f64x2.add(joined, v128.load(organic + at)),
      f64x2.mul(before, v128.load(leavingShare + at)),
    );
    const after = f64x2.pmin(f64x2.pmax(stayed, nobody), all);
    v128.store(members + at, after);
    v128.store(mean + at, f64x2.mul(f64x2.add(before, after), half));
  }
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

export function setActive(active: usize, mean: usize, usualShare: usize, lift: usize, kept: f64, count: i32): void {
  const keeps = f64x2.splat(kept);
  const whole = f64x2.splat(1);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const share = f64x2.pmin(productAt(usualShare + at, lift + at, keeps), whole);
    v128.store(active + at, f64x2.mul(v128.load(mean + at), share));
  }
}
