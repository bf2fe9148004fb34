import { legendLayout } from '../legend.tsx';
import { rounded } from './scale.ts';
import { lineHeight, linesOf, textWidth } from './text-fit.ts';

export interface ScoredItem {
  readonly id: string;
  readonly label: string;
  /** What each part adds to the total, in the order of the parts. */
  readonly points: readonly number[];
  /** 0…100. */
  readonly total: number;
}

/** Of a bar, and between one bar and the next label; in pixels. */
const thick = 18;
const between = 14;
/** Points. */
const full = 100;

/** Where everything stands at a width: labels above their bars, a hundred points as long as the drawing allows. */
export function scoreLayout(width: number, parts: readonly string[], items: readonly ScoredItem[]) {
  const { entries: legend, height: legendHeight } = legendLayout(parts, width);
  const longest = width - textWidth(String(full)) - 8;
  const lengthOf = (points: number) => rounded((Math.max(0, points) / full) * longest);

  let y = legendHeight + 4;
  const top = y;
  const rows = items.map((item) => {
    const lines = linesOf(item.label, width, 2);
    const labelHeight = lines.length * lineHeight;
    let x = 0;
    const pieces = item.points.flatMap((points, part) => {
      const piece = { part, x, width: lengthOf(points) };
      x += piece.width;
      return piece.width > 0 ? [piece] : [];
    });
    const height = labelHeight + thick + between;
    const bar = { y: y + labelHeight + 4, height: thick, labelY: y + lineHeight - 2, pieces };
    const row = { item, top: y, height, lines, bar, end: x + 6 };
    y += height;
    return row;
  });
  return { plot: { left: 0, right: width, top, bottom: y }, legend, rows, height: y + 4 };
}
