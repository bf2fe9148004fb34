// Vectors of the forecast, two years at a time. A vector is the address of `count` doubles, an even number of them. The
// operations stand in the order of the plain loops, so that the numbers are the same to the last bit.

export const pair: usize = 16;

export function bytesOf(count: i32): usize {
  return (count as usize) * 8;
}

export function fill(vector: usize, value: f64, count: i32): void {
  const values = f64x2.splat(value);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) v128.store(vector + at, values);
}

export function total(vector: usize, count: i32): f64 {
  let sums = f64x2.splat(0);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) sums = f64x2.add(sums, v128.load(vector + at));
  return f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
}

export function add(sum: usize, vector: usize, count: i32): void {
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(sum + at, f64x2.add(v128.load(sum + at), v128.load(vector + at)));
}

export function addPart(sum: usize, vector: usize, part: f64, count: i32): void {
  const parts = f64x2.splat(part);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(sum + at, f64x2.add(v128.load(sum + at), f64x2.mul(v128.load(vector + at), parts)));
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

/** Two values of luck, kept as 32-bit floats: they lie half as far into their vector. */
export function luckAt(luck: usize, at: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(luck + (at >> 1)));
}

export function multiplyByLuck(product: usize, vector: usize, luck: usize, factor: f64, count: i32): void {
  const factors = f64x2.splat(factor);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(product + at, f64x2.mul(f64x2.mul(v128.load(vector + at), luckAt(luck, at)), factors));
}

/** `value` where `among` is not nought, else nought. */
export function whereAny(among: v128, value: v128): v128 {
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

export function cap(vector: usize, max: f64, count: i32): void {
  const most = f64x2.splat(max);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(vector + at, f64x2.pmin(v128.load(vector + at), most));
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

/** Adds what was answered `age` months ago, in the years whose sales cycle is that long. */
export function addDue(due: usize, answered: usize, cycle: usize, age: f64, count: i32): void {
  const ages = f64x2.splat(age);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const isTime = f64x2.eq(v128.load(cycle + at), ages);
    v128.store(due + at, f64x2.add(v128.load(due + at), v128.and(v128.load(answered + at), isTime)));
  }
}

export function setAnswered(answered: usize, leads: usize, today: usize, max: f64, isWhole: f64, count: i32): void {
  const most = f64x2.splat(max);
  const nobody = f64x2.splat(0);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const free = f64x2.pmax(nobody, f64x2.sub(most, v128.load(today + at)));
    const whole = isWhole > 0 ? f64x2.floor(free) : free;
    v128.store(answered + at, f64x2.pmin(whole, v128.load(leads + at)));
  }
}

export function addOngoing(sum: usize, usual: usize, members: usize, membersNow: f64, count: i32): void {
  const all = f64x2.splat(1);
  const before = f64x2.splat(membersNow);
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair) {
    const left = membersNow === 0 ? all : f64x2.pmin(all, f64x2.div(v128.load(members + at), before));
    v128.store(sum + at, f64x2.add(v128.load(sum + at), f64x2.mul(v128.load(usual + at), left)));
  }
}

export function carry(stock: usize, staying: usize, fresh: usize, count: i32): void {
  for (let at: usize = 0, end = bytesOf(count); at < end; at += pair)
    v128.store(stock + at, f64x2.add(f64x2.mul(v128.load(stock + at), v128.load(staying + at)), v128.load(fresh + at)));
}
