// The loops of the forecast, two years at a time. The operations stand in the order of the plain loops, so that the numbers are
// the same to the last bit. `asked` is an entry of the tape: what is to be done, the columns, the numbers.

const pair: usize = 16;
/** Eight columns fit into an entry, and two numbers. */
const columnsAt: usize = 4;
const numbersAt: usize = 40;
export const entryBytes: usize = 56;

function column(asked: usize, nth: usize): usize {
  return load<u32>(asked + columnsAt + nth * 4) as usize;
}

function number(asked: usize, nth: usize): v128 {
  return f64x2.splat(load<f64>(asked + numbersAt + nth * 8));
}

function product(one: usize, other: usize, factor: v128): v128 {
  return f64x2.mul(f64x2.mul(v128.load(one), v128.load(other)), factor);
}

/** `value` where `among` is not nought, else nought. */
function whereAny(among: v128, value: v128): v128 {
  return v128.andnot(value, f64x2.eq(among, f64x2.splat(0)));
}

export function fill(asked: usize, from: usize, to: usize): void {
  const filled = column(asked, 0);
  const value = number(asked, 0);
  for (let at = from; at < to; at += pair) v128.store(filled + at, value);
}

export function copy(asked: usize, from: usize, to: usize): void {
  const target = column(asked, 0);
  const source = column(asked, 1);
  for (let at = from; at < to; at += pair) v128.store(target + at, v128.load(source + at));
}

export function add(asked: usize, from: usize, to: usize): void {
  const sum = column(asked, 0);
  const added = column(asked, 1);
  for (let at = from; at < to; at += pair) v128.store(sum + at, f64x2.add(v128.load(sum + at), v128.load(added + at)));
}

export function addPart(asked: usize, from: usize, to: usize): void {
  const sum = column(asked, 0);
  const added = column(asked, 1);
  const part = number(asked, 0);
  for (let at = from; at < to; at += pair)
    v128.store(sum + at, f64x2.add(v128.load(sum + at), f64x2.mul(v128.load(added + at), part)));
}

export function addProduct(asked: usize, from: usize, to: usize): void {
  const sum = column(asked, 0);
  const one = column(asked, 1);
  const other = column(asked, 2);
  const factor = number(asked, 0);
  for (let at = from; at < to; at += pair)
    v128.store(sum + at, f64x2.add(v128.load(sum + at), product(one + at, other + at, factor)));
}

export function multiply(asked: usize, from: usize, to: usize): void {
  const made = column(asked, 0);
  const one = column(asked, 1);
  const other = column(asked, 2);
  const factor = number(asked, 0);
  for (let at = from; at < to; at += pair) v128.store(made + at, product(one + at, other + at, factor));
}

export function divide(asked: usize, from: usize, to: usize): void {
  const ratio = column(asked, 0);
  const over = column(asked, 1);
  const under = column(asked, 2);
  for (let at = from; at < to; at += pair) {
    const divisor = v128.load(under + at);
    v128.store(ratio + at, whereAny(divisor, f64x2.div(v128.load(over + at), divisor)));
  }
}

export function cap(asked: usize, from: usize, to: usize): void {
  const capped = column(asked, 0);
  const most = number(asked, 0);
  for (let at = from; at < to; at += pair) v128.store(capped + at, f64x2.pmin(v128.load(capped + at), most));
}

export function setShare(asked: usize, from: usize, to: usize): void {
  const share = column(asked, 0);
  const usual = column(asked, 1);
  const factor = number(asked, 0);
  const whole = f64x2.splat(1);
  for (let at = from; at < to; at += pair)
    v128.store(share + at, f64x2.pmin(f64x2.mul(v128.load(usual + at), factor), whole));
}

export function setRate(asked: usize, from: usize, to: usize): void {
  const rate = column(asked, 0);
  const among = column(asked, 1);
  const usual = column(asked, 2);
  for (let at = from; at < to; at += pair)
    v128.store(rate + at, whereAny(v128.load(among + at), v128.load(usual + at)));
}

export function setRoom(asked: usize, from: usize, to: usize): void {
  const room = column(asked, 0);
  const members = column(asked, 1);
  const reachable = number(asked, 0);
  const nobody = f64x2.splat(0);
  for (let at = from; at < to; at += pair) {
    const left = f64x2.pmax(nobody, f64x2.sub(reachable, v128.load(members + at)));
    v128.store(room + at, f64x2.div(left, reachable));
  }
}

export function setOrganic(asked: usize, from: usize, to: usize): void {
  const organic = column(asked, 0);
  const members = column(asked, 1);
  const growth = column(asked, 2);
  const lift = column(asked, 3);
  const room = column(asked, 4);
  const pull = number(asked, 0);
  for (let at = from; at < to; at += pair) {
    const lifted = f64x2.mul(f64x2.mul(v128.load(members + at), v128.load(growth + at)), v128.load(lift + at));
    v128.store(organic + at, f64x2.mul(f64x2.mul(lifted, pull), v128.load(room + at)));
  }
}

export function grow(asked: usize, from: usize, to: usize): void {
  const members = column(asked, 0);
  const mean = column(asked, 1);
  const start = column(asked, 2);
  const invited = column(asked, 3);
  const room = column(asked, 4);
  const organic = column(asked, 5);
  const leavingShare = column(asked, 6);
  const reachable = number(asked, 0);
  const nobody = f64x2.splat(0);
  const half = f64x2.splat(0.5);
  for (let at = from; at < to; at += pair) {
    const before = v128.load(start + at);
    const joined = f64x2.add(before, f64x2.mul(v128.load(invited + at), v128.load(room + at)));
    const left = f64x2.mul(before, v128.load(leavingShare + at));
    const stayed = f64x2.sub(f64x2.add(joined, v128.load(organic + at)), left);
    const after = f64x2.pmin(f64x2.pmax(stayed, nobody), reachable);
    v128.store(members + at, after);
    v128.store(mean + at, f64x2.mul(f64x2.add(before, after), half));
  }
}

export function addSales(asked: usize, from: usize, to: usize): void {
  const sales = column(asked, 0);
  const leads = column(asked, 1);
  const cycle = column(asked, 2);
  const leadToSale = column(asked, 3);
  const age = number(asked, 0);
  const most = number(asked, 1);
  for (let at = from; at < to; at += pair) {
    const sold = f64x2.mul(f64x2.pmin(v128.load(leads + at), most), v128.load(leadToSale + at));
    const isTime = f64x2.eq(v128.load(cycle + at), age);
    v128.store(sales + at, f64x2.add(v128.load(sales + at), v128.and(sold, isTime)));
  }
}

export function noteReached(asked: usize, from: usize, to: usize): void {
  const firstMonths = column(asked, 0);
  const values = column(asked, 1);
  const month = number(asked, 0);
  const level = number(asked, 1);
  const never = f64x2.splat(0);
  for (let at = from; at < to; at += pair) {
    const first = v128.load(firstMonths + at);
    const isReached = v128.and(f64x2.eq(first, never), f64x2.ge(v128.load(values + at), level));
    v128.store(firstMonths + at, v128.bitselect(month, first, isReached));
  }
}

export function setActive(asked: usize, from: usize, to: usize): void {
  const active = column(asked, 0);
  const mean = column(asked, 1);
  const usualShare = column(asked, 2);
  const lift = column(asked, 3);
  const kept = number(asked, 0);
  const whole = f64x2.splat(1);
  for (let at = from; at < to; at += pair) {
    const share = f64x2.pmin(product(usualShare + at, lift + at, kept), whole);
    v128.store(active + at, f64x2.mul(v128.load(mean + at), share));
  }
}

function run(asked: usize, from: usize, to: usize): void {
  switch (load<i32>(asked)) {
    case 0:
      fill(asked, from, to);
      break;
    case 1:
      copy(asked, from, to);
      break;
    case 2:
      add(asked, from, to);
      break;
    case 3:
      addPart(asked, from, to);
      break;
    case 4:
      addProduct(asked, from, to);
      break;
    case 5:
      multiply(asked, from, to);
      break;
    case 6:
      divide(asked, from, to);
      break;
    case 7:
      cap(asked, from, to);
      break;
    case 8:
      setShare(asked, from, to);
      break;
    case 9:
      setRate(asked, from, to);
      break;
    case 10:
      setRoom(asked, from, to);
      break;
    case 11:
      setOrganic(asked, from, to);
      break;
    case 12:
      grow(asked, from, to);
      break;
    case 13:
      addSales(asked, from, to);
      break;
    case 14:
      noteReached(asked, from, to);
      break;
    case 15:
      setActive(asked, from, to);
      break;
    default:
      unreachable();
  }
}

/** So many bytes of each column at a time: what one loop wrote is still at hand for the next. */
const blockBytes: usize = 4096;

/** Does what the tape says, block by block; columns have `bytes` bytes. */
export function settle(tape: usize, entries: i32, bytes: usize): void {
  const end = tape + (entries as usize) * entryBytes;
  for (let from: usize = 0; from < bytes; from += blockBytes)
    for (let asked = tape; asked < end; asked += entryBytes) run(asked, from, min(bytes, from + blockBytes));
}
