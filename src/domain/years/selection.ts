/** Puts the value of rank `rank` in its sorted place within `from`…`to`: smaller ones before it, larger after (Hoare). */
function select(values: Float64Array, rank: number, from: number, to: number): number {
  let [left, right] = [from, to];
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0;
    let [i, j] = [left, right];
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i += 1;
      while ((values[j] ?? 0) > pivot) j -= 1;
      if (i <= j) {
        const held = values[i] ?? 0;
        values[i] = values[j] ?? 0;
        values[j] = held;
        i += 1;
        j -= 1;
      }
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else break;
  }
  return values[rank] ?? 0;
}

const bucketCount = 1024;
const sampleSize = 64;

/** Parts the number line by a sample: buckets from `low` up, `perUnit` of them to a unit; none where all are alike. */
function bucketsOf(values: Float64Array) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const step = Math.max(1, Math.floor(values.length / sampleSize));
  for (let index = 0; index < values.length; index += step) {
    const value = values[index] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const perUnit = bucketCount / (high - low);
  return Number.isFinite(perUnit) && perUnit > 0 ? { low, perUnit } : undefined;
}

// The loops are handed their arrays, and each does one thing: in one loop, or through a closure, they take thrice as long.

/** Values beyond the sample fall into the first and the last bucket. */
function assign(buckets: Uint16Array, values: Float64Array, low: number, perUnit: number): void {
  const last = bucketCount - 1;
  for (let index = 0; index < values.length; index += 1) {
    const place = ((values[index] ?? 0) - low) * perUnit;
    buckets[index] = place > 0 ? (place < last ? place | 0 : last) : 0;
  }
}

function count(counts: Int32Array, buckets: Uint16Array): void {
  counts.fill(0);
  for (let index = 0; index < buckets.length; index += 1) {
    const bucket = buckets[index] ?? 0;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
}

/** Copies the values of wanted buckets to their places. */
function pick(copy: Float64Array, values: Float64Array, buckets: Uint16Array, places: Int32Array): void {
  for (let index = 0; index < buckets.length; index += 1) {
    const bucket = buckets[index] ?? 0;
    const place = places[bucket] ?? 0;
    if (place < 0) continue;
    copy[place] = values[index] ?? 0;
    places[bucket] = place + 1;
  }
}

/**
 * The values that would stand at ascending ranks were `values` sorted; leaves them as they are. The answer holds until the
 * next question.
 */
export type RankSelector = (values: Float64Array, ranks: readonly number[]) => ArrayLike<number>;

function isSteady(values: Float64Array): boolean {
  const [first] = values;
  let index = 1;
  while (index < values.length && values[index] === first) index += 1;
  return index >= values.length;
}

/**
 * Reads ranks off vectors of one length: counts values into buckets, then sorts out the few buckets that hold a wanted
 * rank. Keeps its working memory between vectors.
 */
export function rankSelector(length: number): RankSelector {
  /** The values of wanted buckets, bucket after bucket. */
  const copy = new Float64Array(length);
  const buckets = new Uint16Array(length);
  const counts = new Int32Array(bucketCount);
  /** Where the next value of a wanted bucket goes in `copy`; −1 for buckets nobody wants. */
  const places = new Int32Array(bucketCount);
  const starts = new Int32Array(bucketCount);

  return (values, ranks) => {
    const parts = length < bucketCount ? undefined : bucketsOf(values);
    if (parts === undefined) {
      if (isSteady(values)) return ranks.map(() => values[0] ?? 0);
      copy.set(values);
      return ranks.map((rank) => select(copy, rank, 0, length - 1));
    }
    assign(buckets, values, parts.low, parts.perUnit);
    count(counts, buckets);
    places.fill(-1);
    let [bucket, smaller, picked] = [0, 0, 0];
    const wanted = ranks.map((rank) => {
      for (; smaller + (counts[bucket] ?? 0) <= rank; bucket += 1) smaller += counts[bucket] ?? 0;
      if ((places[bucket] ?? 0) < 0) {
        places[bucket] = picked;
        starts[bucket] = picked;
        picked += counts[bucket] ?? 0;
      }
      return { from: starts[bucket] ?? 0, count: counts[bucket] ?? 0, rank: rank - smaller };
    });
    pick(copy, values, buckets, places);
    return wanted.map(({ from, count: held, rank }) => select(copy, from + rank, from, from + held - 1));
  };
}
