// Reads ranks off a column: counts its values into buckets, then sorts out the few buckets that hold a wanted rank.

const bucketCount: i32 = 1024;
const tableBytes: usize = 4096;

/** How many values lie in each bucket; two tables in turn, since a place just written is slow to read. */
const counts: usize = memory.data(8192, 16);
/** Where the next value of a wanted bucket goes; 0 for buckets nobody wants. */
const places: usize = memory.data(4096, 16);
/** Where the values of a wanted bucket begin. */
const starts: usize = memory.data(4096, 16);

const sampleSize: i32 = 64;
/** Values beyond the sample, on either side, that still have buckets of their own, as a part of the sample's width. */
const margin: f64 = 0.25;

/** The column is parted from `low` up, `perUnit` buckets to a unit; 0 where there is nothing to part by. */
let low: f64 = 0;
let perUnit: f64 = 0;

function part(values: usize, count: i32): void {
  let least = Infinity;
  let greatest = -Infinity;
  for (let index = 0, step = max(1, count / sampleSize); index < count; index += step) {
    const value = load<f64>(values + (index as usize) * 8);
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const width = greatest - least;
  low = least - width * margin;
  perUnit = (bucketCount as f64) / (width * (1 + 2 * margin));
  if (perUnit === Infinity) perUnit = 0;
}

function increment(counter: usize): void {
  store<i32>(counter, load<i32>(counter) + 1);
}

/** Notes the bucket of each value, and how many each bucket holds. Values beyond the margin fall into the first and the last. */
function assign(buckets: usize, values: usize, count: i32): void {
  memory.fill(counts, 0, 2 * tableBytes);
  const lows = f64x2.splat(low);
  const units = f64x2.splat(perUnit);
  const first = i32x4.splat(0);
  const last = i32x4.splat(bucketCount - 1);
  for (let index = 0; index < count; index += 4) {
    const two = f64x2.mul(f64x2.sub(v128.load(values), lows), units);
    const more = f64x2.mul(f64x2.sub(v128.load(values, 16), lows), units);
    const four = v128.shuffle<i32>(i32x4.trunc_sat_f64x2_s_zero(two), i32x4.trunc_sat_f64x2_s_zero(more), 0, 1, 4, 5);
    const bucketOfEach = i32x4.min_s(i32x4.max_s(four, first), last);
    v128.store64_lane(buckets, i16x8.narrow_i32x4_s(bucketOfEach, bucketOfEach), 0);
    const byBytes = i32x4.shl(bucketOfEach, 2);
    increment(counts + (i32x4.extract_lane(byBytes, 0) as usize));
    increment(counts + tableBytes + (i32x4.extract_lane(byBytes, 1) as usize));
    increment(counts + (i32x4.extract_lane(byBytes, 2) as usize));
    increment(counts + tableBytes + (i32x4.extract_lane(byBytes, 3) as usize));
    values += 32;
    buckets += 8;
  }
  for (let at: usize = 0; at < tableBytes; at += 16)
    v128.store(counts + at, i32x4.add(v128.load(counts + at), v128.load(counts + tableBytes + at)));
}

/** Copies the values of wanted buckets to their places. */
function pick(values: usize, buckets: usize, count: i32): void {
  for (let index = 0; index < count; index += 1) {
    const place = places + (load<u16>(buckets) as usize) * 4;
    const to = load<u32>(place) as usize;
    if (to !== 0) {
      store<f64>(to, load<f64>(values));
      store<u32>(place, (to as u32) + 8);
    }
    values += 8;
    buckets += 2;
  }
}

/** The value of rank `rank` among `count` values; puts smaller ones before it and larger ones after (Hoare). */
function select(values: usize, rank: i32, count: i32): f64 {
  let left = values;
  let right = values + ((count - 1) as usize) * 8;
  const sought = values + (rank as usize) * 8;
  while (left < right) {
    const pivot = load<f64>(values + ((((left - values) >> 3) + ((right - values) >> 3)) >> 1) * 8);
    let from = left;
    let to = right;
    while (from <= to) {
      while (load<f64>(from) < pivot) from += 8;
      while (load<f64>(to) > pivot) to -= 8;
      if (from <= to) {
        const held = load<f64>(from);
        store<f64>(from, load<f64>(to));
        store<f64>(to, held);
        from += 8;
        to -= 8;
      }
    }
    if (sought <= to) right = to;
    else if (sought >= from) left = from;
    else break;
  }
  return load<f64>(sought);
}

/** The bucket looked at, and how many values lie in the buckets before it. */
let bucket: i32 = 0;
let smaller: i32 = 0;

function held(): i32 {
  return load<i32>(counts + (bucket as usize) * 4);
}

/** Goes on to the bucket that holds the value of a rank. */
function seek(rank: i32): void {
  for (; smaller + held() <= rank; bucket += 1) smaller += held();
}

function seekFromFirst(): void {
  bucket = 0;
  smaller = 0;
}

function rankAt(wanted: usize, nth: i32): i32 {
  return load<i32>(wanted + (nth as usize) * 4);
}

/** Gives each bucket that holds a wanted rank its place in `copy`. */
function placeWanted(copy: usize, wanted: usize, wantedCount: i32): void {
  memory.fill(places, 0, tableBytes);
  let next = copy;
  seekFromFirst();
  for (let nth = 0; nth < wantedCount; nth += 1) {
    seek(rankAt(wanted, nth));
    const place = (bucket as usize) * 4;
    if (load<u32>(places + place) !== 0) continue;
    store<u32>(places + place, next as u32);
    store<u32>(starts + place, next as u32);
    next += (held() as usize) * 8;
  }
}

/**
 * Writes the values of ascending ranks to `found`, and leaves `values` as they are. `count` is a multiple of four; `copy` has
 * room for as many doubles, `buckets` for as many 16-bit numbers; `wanted` are `wantedCount` 32-bit ranks.
 */
export function readRanks(
  values: usize,
  copy: usize,
  buckets: usize,
  wanted: usize,
  wantedCount: i32,
  found: usize,
  count: i32,
): void {
  part(values, count);
  const isParted = perUnit > 0;
  if (isParted) {
    assign(buckets, values, count);
    placeWanted(copy, wanted, wantedCount);
    pick(values, buckets, count);
    seekFromFirst();
  } else memory.copy(copy, values, (count as usize) * 8);
  for (let nth = 0; nth < wantedCount; nth += 1) {
    const rank = rankAt(wanted, nth);
    if (isParted) seek(rank);
    const value = isParted
      ? select(load<u32>(starts + (bucket as usize) * 4) as usize, rank - smaller, held())
      : select(copy, rank, count);
    store<f64>(found + (nth as usize) * 8, value);
  }
}
