import type { Estimate } from '#domain/estimate.ts';
import { metalogQuantile } from '#domain/metalog.ts';

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
  const at = (y: number) => metalogQuantile(estimate, y);
  const density = (y: number) => (2 * nearby) / (at(y + nearby) - at(y - nearby));
  const from = at(sampled[0] ?? 0);
  const to = at(sampled.at(-1) ?? 1);
  const peak = Math.max(...sampled.map(density));
  if (!(to > from) || !Number.isFinite(peak)) return undefined;

  const round = (value: number) => Math.round(value * 10) / 10;
  const point = (y: number) => ({
    x: round((width * (at(y) - from)) / (to - from)),
    y: round(height * (1 - density(y) / peak)),
  });
  const line = sampled.map(point).map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`);
  return {
    line: line.join(''),
    area: `${line.join('')}L${width} ${height}L0 ${height}Z`,
    marks: marked.map(point),
  };
}
