import type { Estimate } from '#domain/estimate.ts';
import { quantileOf } from '#domain/metalog.ts';

interface CurvePath {
  /** The curve's upper edge, and the same closed along the ground: SVG path data. */
  readonly line: string;
  readonly area: string;
  /** Where low, typical and high stand on the ground, and how high the curve is there. */
  readonly marks: readonly { readonly x: number; readonly y: number }[];
}

/** Both ends are left out: a long tail would press the rest together. */
const sampled = Array.from({ length: 93 }, (_, index) => (index + 3) / 100);
const marked = [0.1, 0.5, 0.9];
const nearby = 0.005;

/** How likely the values of a range are, drawn into a box; undefined where the numbers make no curve. */
export function curvePath(estimate: Estimate, width: number, height: number): CurvePath | undefined {
  const at = quantileOf(estimate);
  const placed = (y: number) => ({ value: at(y), density: (2 * nearby) / (at(y + nearby) - at(y - nearby)) });
  const curve = sampled.map(placed);
  const [from, to] = [curve[0]?.value ?? 0, curve.at(-1)?.value ?? 0];
  const peak = Math.max(...curve.map(({ density }) => density));
  if (!(to > from) || !Number.isFinite(peak)) return undefined;

  const round = (value: number) => Math.round(value * 10) / 10;
  const point = ({ value, density }: ReturnType<typeof placed>) => ({
    x: round((width * (value - from)) / (to - from)),
    y: round(height * (1 - density / peak)),
  });
  const line = curve.map(point).map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`);
  return {
    line: line.join(''),
    area: `${line.join('')}L${width} ${height}L0 ${height}Z`,
    marks: marked.map(placed).map(point),
  };
}
