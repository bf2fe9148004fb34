// Reads ranks off a vector: counts its values into buckets, then sorts out the few buckets that hold a wanted rank.

const bucketCount: i32 = 1024;

// Tables lie at fixed places below what is compiled, so that a place in them costs no addition.
const tableBytes: usize = 4096;
/** How many values lie in each bucket; two tables in turn, since a place just written is slow to read. */
const counts: usize = 1024;
const otherCounts: usize = 5120;
/** Where the next value of a wanted bucket goes; 0 for buckets nobody wants. */
const places: usize = 9216;
/** Where the values of a wanted bucket begin. */
const starts: usize = 13312;

const sampleSize: i32 = 64;

/** The vector is parted from `low` up, `perUnit` buckets to a unit; 0 where there is nothing to part by. */
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
  low = least;
  perUnit = (bucketCount as f64) / (greatest - least);
  if (perUnit === Infinity) perUnit = 0;
}

/** How far apart the values are where all are whole, as counts of people; `low` is the least then. Endless where they are not. */
function spanOfCounts(values: usize, count: i32): f64 {
  let least = v128.load(values);
  let greatest = least;
  for (const end = values + (count as usize) * 8; values < end; values += 16) {
    const two = v128.load(values);
    if (!i64x2.all_true(f64x2.eq(two, f64x2.nearest(two)))) return Infinity;
    least = f64x2.pmin(least, two);
    greatest = f64x2.pmax(greatest, two);
  }
  low = min(f64x2.extract_lane(least, 0), f64x2.extract_lane(least, 1));
  return max(f64x2.extract_lane(greatest, 0), f64x2.extract_lane(greatest, 1)) - low;
}

/** Added to a number below 2³¹ it leaves the whole part in the low bits of the double. */
const wholeInLowBits: f64 = 4_503_599_627_370_496;

/** The buckets of two values, in the first and the third quarter; beyond the sample there are only the first and the last. */
function bucketsOf(two: v128, lows: v128, units: v128): v128 {
  const places = f64x2.mul(f64x2.sub(two, lows), units);
  const within = f64x2.pmin(f64x2.pmax(places, f64x2.splat(0)), f64x2.splat((bucketCount - 1) as f64));
  return f64x2.add(within, f64x2.splat(wholeInLowBits));
}

/** Whether all of `count` values are alike; an odd one out at the end is compared by itself. */
function areAlike(values: usize, count: i32): bool {
  const first = v128.load64_splat(values);
  const last = values + ((count - 1) as usize) * 8;
  for (let at = values; at < last; at += 16) if (!i64x2.all_true(f64x2.eq(v128.load(at), first))) return false;
  return load<f64>(values) === load<f64>(last);
}

/**
 * Notes for each value how far into a table its bucket lies, and counts what each bucket holds. Values beyond the sample fall
 * into the first bucket and the last.
 */
function assign(buckets: usize, values: usize, count: i32): void {
  memory.fill(counts, 0, 2 * tableBytes);
  const lows = f64x2.splat(low);
  const units = f64x2.splat(perUnit);
  for (const end = buckets + (count as usize) * 2; buckets < end; buckets += 8) {
    const two = bucketsOf(v128.load(values), lows, units);
    const more = bucketsOf(v128.load(values, 16), lows, units);
    const four = i32x4.shl(v128.shuffle<i32>(two, more, 0, 2, 4, 6), 2);
    v128.store64_lane(buckets, i16x8.narrow_i32x4_s(four, four), 0);
    countOne(load<u16>(buckets));
    countOther(load<u16>(buckets, 2));
    countOne(load<u16>(buckets, 4));
    countOther(load<u16>(buckets, 6));
    values += 32;
  }
  for (let at: usize = 0; at < tableBytes; at += 16)
    v128.store(at, i32x4.add(v128.load(at, counts), v128.load(at, otherCounts)), counts);
}

function countOne(bucket: usize): void {
  store<i32>(bucket, load<i32>(bucket, counts) + 1, counts);
}

function countOther(bucket: usize): void {
  store<i32>(bucket, load<i32>(bucket, otherCounts) + 1, otherCounts);
}

/** Copies the values of wanted buckets to their places. */
function pick(values: usize, buckets: usize, count: i32): void {
  for (const end = buckets + (count as usize) * 2; buckets < end; buckets += 8) {
    pickOne(load<u16>(buckets), values);
    pickOne(load<u16>(buckets, 2), values + 8);
    pickOne(load<u16>(buckets, 4), values + 16);
    pickOne(load<u16>(buckets, 6), values + 24);
    values += 32;
  }
}

function pickOne(bucket: usize, value: usize): void {
  const place = load<u32>(bucket, places);
  if (place === 0) return;
  store<f64>(place as usize, load<f64>(value));
  store<u32>(bucket, place + 8, places);
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

/** The bucket looked at, as far into a table as it lies, and how many values lie in the buckets before it. */
let bucket: usize = 0;
let smaller: i32 = 0;

function held(): i32 {
  return load<i32>(bucket, counts);
}

/** Goes on to the bucket that holds the value of a rank. */
function seek(rank: i32): void {
  for (; smaller + held() <= rank; bucket += 4) smaller += held();
}

function seekFromFirst(): void {
  bucket = 0;
  smaller = 0;
}

/** The bucket last read, and whether its values are alike: where people are counted thousands are, and are not sorted. */
let bucketRead: usize = 0;
let isAlike: bool = false;

function selectInBucket(rank: i32): f64 {
  const values = load<u32>(bucket, starts) as usize;
  if (bucket !== bucketRead) {
    bucketRead = bucket;
    isAlike = areAlike(values, held());
  }
  return isAlike ? load<f64>(values) : select(values, rank, held());
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
    if (load<u32>(bucket, places) !== 0) continue;
    store<u32>(bucket, next as u32, places);
    store<u32>(bucket, next as u32, starts);
    next += (held() as usize) * 8;
  }
}

/**
 * Writes the values of ascending ranks to `found`, and leaves `values` as they are. `count` is a multiple of four; `copy` has
 * room for as many doubles, `buckets` for as many 16-bit numbers; `wanted` are `wantedCount` 32-bit ranks.
 */
export function selectRanks(
  values: usize,
  copy: usize,
  buckets: usize,
  wanted: usize,
  wantedCount: i32,
  found: usize,
  count: i32,
): void {
  const span = spanOfCounts(values, count);
  if (span > 0 && span < (bucketCount as f64)) {
    // A bucket for each count: what lies in it is known without looking.
    perUnit = 1;
    assign(buckets, values, count);
    seekFromFirst();
    for (let nth = 0; nth < wantedCount; nth += 1) {
      seek(rankAt(wanted, nth));
      store<f64>(found + (nth as usize) * 8, low + ((bucket >> 2) as f64));
    }
    return;
  }
  part(values, count);
  const isParted = perUnit > 0;
  if (!isParted && areAlike(values, count)) {
    for (let nth = 0; nth < wantedCount; nth += 1) store<f64>(found + (nth as usize) * 8, load<f64>(values));
    return;
  }
  if (isParted) {
    assign(buckets, values, count);
    placeWanted(copy, wanted, wantedCount);
    pick(values, buckets, count);
    seekFromFirst();
    bucketRead = usize.MAX_VALUE;
  } else memory.copy(copy, values, (count as usize) * 8);
  for (let nth = 0; nth < wantedCount; nth += 1) {
    const rank = rankAt(wanted, nth);
    if (isParted) seek(rank);
    const value = isParted ? selectInBucket(rank - smaller) : select(copy, rank, count);
    store<f64>(found + (nth as usize) * 8, value);
  }
}
