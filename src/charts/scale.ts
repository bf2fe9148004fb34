import { scaleBand, scaleLinear } from 'd3-scale';

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
  const scale = scaleLinear(endsOf([within, ...values]), [from, to])
    .nice(count)
    .clamp(true);
  return { ticks: scale.ticks(count), at: (value) => rounded(Number.isNaN(value) ? from : scale(value)) };
}

/** `count` equal parts between two edges. */
export function bandScale(count: number, from: number, to: number): BandScale {
  const places = Array.from({ length: count }, (_, place) => place);
  const scale = scaleBand(places, [from, to]);
  const width = count > 0 ? scale.bandwidth() : 0;
  const start = (index: number) => scale(index) ?? from;
  return {
    width: rounded(width),
    start: (index) => rounded(start(index)),
    middle: (index) => rounded(start(index) + width / 2),
  };
}
