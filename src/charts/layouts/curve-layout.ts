import { areaPath, linePath, type Point } from './path.ts';
import { rounded } from './scale.ts';

/** The drawing, in parts of its own; it is shown as large as there is room. */
export const curveSize = { width: 600, height: 260 } as const;
const margin = 14;

/** A line in its band, from the first value at the left to the last at the right; values are shares of the height. */
export interface CurveLayout {
  readonly band: string;
  readonly line: string;
  readonly dots: readonly Point[];
  readonly baseY: number;
}

export function curveLayout(
  low: readonly number[],
  middle: readonly number[],
  high: readonly number[],
  places: readonly number[],
): CurveLayout {
  const last = Math.max(1, middle.length - 1);
  const point = (share: number, place: number): Point => ({
    x: rounded(margin + (place / last) * (curveSize.width - 2 * margin)),
    y: rounded(curveSize.height - margin - share * (curveSize.height - 2 * margin)),
  });
  return {
    band: areaPath(high.map(point), low.map(point)),
    line: linePath(middle.map(point)),
    dots: places.map((place) => point(middle[place] ?? 0, place)),
    baseY: curveSize.height - margin,
  };
}
