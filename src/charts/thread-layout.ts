import type { ThreadLink } from './linked.ts';
import { joinPath, type Point } from './path.ts';
import { rounded } from './scale.ts';
import { lineHeight, linesOf } from './text-fit.ts';

export interface ThreadNode {
  readonly id: string;
  readonly label: string;
  /** Nothing leads to it or from it where something should. */
  readonly orphan?: boolean | undefined;
}

export interface ThreadColumn {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly ThreadNode[];
}

const inside = 8;
const between = 10;
const lane = 9;
const narrowestColumn = 132;

const endOf = (box: { readonly y: number; readonly height: number }): number => box.y + box.height;

export const threadWidth = (columnCount: number): number => columnCount * narrowestColumn + (columnCount - 1) * 28;

/** Where everything stands at a width: columns side by side, the nodes of each under one another. */
export function threadLayout(
  width: number,
  columns: readonly ThreadColumn[],
  links: readonly ThreadLink[],
  orphanWord: string,
) {
  const gap = Math.max(28, width * 0.045);
  const nodeWidth = rounded((width - gap * (columns.length - 1)) / Math.max(1, columns.length));
  const headings = columns.map(({ label }) => linesOf(label, nodeWidth, 2));
  const top = Math.max(1, ...headings.map((lines) => lines.length)) * lineHeight + between;
  const boxes = columns.flatMap((column, place) => {
    let y = top;
    return column.nodes.map((node) => {
      const lines = linesOf(node.label, nodeWidth - 2 * inside, 4);
      const orphanLines = node.orphan ? linesOf(orphanWord, nodeWidth - 2 * inside, 2) : [];
      const height = Math.max(30, (lines.length + orphanLines.length) * lineHeight + 2 * inside - 2);
      const box = { node, column, place, x: rounded(place * (nodeWidth + gap)), y, height, lines, orphanLines };
      y += height + between;
      return box;
    });
  });
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const lanes = columns.map((column) => Math.max(top, ...boxes.filter((box) => box.column === column).map(endOf)) - 4);
  const curves = links.flatMap((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (!from || !to) return [];
    const stops: Point[] = [{ x: rounded(from.x + nodeWidth), y: from.y + from.height / 2 }];
    // A link that skips a column goes below its nodes, each on a lane of its own: behind them it would seem to end there.
    for (const skipped of columns.keys()) {
      if (skipped <= from.place || skipped >= to.place) continue;
      const y = (lanes[skipped] ?? top) + lane;
      lanes[skipped] = y;
      stops.push(
        { x: rounded(skipped * (nodeWidth + gap)), y },
        { x: rounded(skipped * (nodeWidth + gap) + nodeWidth), y },
      );
    }
    return [{ link, path: joinPath([...stops, { x: to.x, y: to.y + to.height / 2 }]) }];
  });
  const height = Math.max(top, ...lanes, ...boxes.map(endOf)) + 4;
  const heads = headings.map((lines, place) => ({ x: rounded(place * (nodeWidth + gap)), lines }));
  return { nodeWidth, inside, heads, boxes, curves, height };
}
