import { nice, ticks } from 'd3-array';

/** Where values stand on a drawing, and the round values worth a line of their own. */
export interface LinearScale {
  readonly at: (value: number) => number;
  /** From below the least value to above the greatest one. */
  readonly ticks: readonly number[];
}

/** Where one of several equal parts of a drawing begins and where its middle is. */
export interface BandScale {
  readonly width: number;
  readonly start: (index: number) => number;
  readonly middle: (index: number) => number;
}

/** A tenth of a pixel is as fine as a drawing gets. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Two ends that differ, also where all values are the same. */
function endsOf(values: readonly number[]): readonly [number, number] {
  const known = values.filter(Number.isFinite);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (low < high) return [low, high];
  if (known.length === 0 || low === 0) return [0, 1];
  return low < 0 ? [low, 0] : [0, low];
}

interface ScaleWishes {
  /** About how many steps. */
  readonly count?: number;
  /** A value that is on the scale whatever the others are. */
  readonly within?: number;
}

/** A straight scale over `within` and all values, from round number to round number; what is no number stands at its beginning. */
export function linearScale(
  values: readonly number[],
  from: number,
  to: number,
  { count = 4, within = 0 }: ScaleWishes = {},
): LinearScale {
  const [least, most] = nice(...endsOf([within, ...values]), count);
  const along = (value: number) => Math.min(1, Math.max(0, (value - least) / (most - least)));
  return {
    ticks: ticks(least, most, count),
    at: (value) => {
      const share = Number.isNaN(value) ? 0 : along(value);
      return rounded(from * (1 - share) + to * share);
    },
  };
}

/** `count` equal parts between two edges. */
export function bandScale(count: number, from: number, to: number): BandScale {
  const width = count > 0 ? (to - from) / count : 0;
  const start = (index: number) => from + width * index;
  return {
    width: rounded(width),
    start: (index) => rounded(start(index)),
    middle: (index) => rounded(start(index) + width / 2),
  };
}
