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

const bucketCount = 512;
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

/** Values beyond the sample fall into the first and the last bucket. */
const bucketOf = (value: number, low: number, perUnit: number): number =>
  Math.max(0, Math.min(bucketCount - 1, (value - low) * perUnit)) | 0;

/** Working memory for columns of one length. */
interface Desk {
  /** The values of wanted buckets, bucket after bucket. */
  readonly copy: Float64Array;
  /** The bucket of each value. */
  readonly buckets: Uint16Array;
  readonly counts: Int32Array;
  /** Where the next value of a wanted bucket goes in `copy`; −1 for buckets nobody wants. */
  readonly places: Int32Array;
  readonly starts: Int32Array;
}

const deskFor = (length: number): Desk => ({
  copy: new Float64Array(length),
  buckets: new Uint16Array(length),
  counts: new Int32Array(bucketCount),
  places: new Int32Array(bucketCount),
  starts: new Int32Array(bucketCount),
});

// The loops are handed their arrays: reached through a closure of which there are many, they cost three times as much.

function count({ buckets, counts }: Desk, values: Float64Array, low: number, perUnit: number): void {
  counts.fill(0);
  for (let index = 0; index < values.length; index += 1) {
    const bucket = bucketOf(values[index] ?? 0, low, perUnit);
    buckets[index] = bucket;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
}

function pick({ copy, buckets, places }: Desk, values: Float64Array): void {
  for (let index = 0; index < values.length; index += 1) {
    const bucket = buckets[index] ?? 0;
    const place = places[bucket] ?? 0;
    if (place < 0) continue;
    copy[place] = values[index] ?? 0;
    places[bucket] = place + 1;
  }
}

/** The values that would stand at ascending ranks were `values` sorted; leaves them as they are. */
export type RankReader = (values: Float64Array, ranks: readonly number[]) => readonly number[];

/**
 * Reads ranks off columns of one length: counts values into buckets, then sorts out the few buckets that hold a wanted
 * rank. Keeps its working memory between columns.
 */
export function rankReader(length: number): RankReader {
  const desk = deskFor(length);
  const { copy, counts, places, starts } = desk;

  return (values, ranks) => {
    const parts = length < bucketCount ? undefined : bucketsOf(values);
    if (parts === undefined) {
      copy.set(values);
      return ranks.map((rank) => select(copy, rank, 0, length - 1));
    }
    count(desk, values, parts.low, parts.perUnit);
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
    pick(desk, values);
    return wanted.map(({ from, count: held, rank }) => select(copy, from + rank, from, from + held - 1));
  };
}
