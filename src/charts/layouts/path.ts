import { area, curveBumpX, line } from 'd3-shape';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const straight = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);

const between = area<readonly [Point, Point]>()
  .x(([upper]) => upper.x)
  .y0(([, lower]) => lower.y)
  .y1(([upper]) => upper.y)
  .digits(1);

const bumped = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveBumpX)
  .digits(1);

/** SVG path data along the points; empty for none. */
export const linePath = (points: readonly Point[]): string => straight(points) ?? '';

/** SVG path data of what lies between two lines with the same places; empty for none. */
export const areaPath = (upper: readonly Point[], lower: readonly Point[]): string =>
  between(upper.flatMap((point, place) => (lower[place] ? [[point, lower[place]] as const] : []))) ?? '';

/** A curve through the points that is level at each of them, for joining what stands side by side. */
export const joinPath = (points: readonly Point[]): string => bumped(points) ?? '';
