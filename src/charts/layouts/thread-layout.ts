import type { ThreadLink } from './linked.ts';
import { joinPath } from './path.ts';
import { rounded } from './scale.ts';
import { lineHeight, linesOf } from './text-fit.ts';

export interface ThreadNode {
  readonly id: string;
  readonly label: string;
  /** What kind of thing it is, where a column has several. */
  readonly note?: string | undefined;
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
const narrowestColumn = 132;

export const threadWidth = (columnCount: number): number => columnCount * narrowestColumn + (columnCount - 1) * 28;

/** Each node of a column near to what leads to it, so that few links cross; what nothing leads to comes last. */
export function untangled(columns: readonly ThreadColumn[], links: readonly ThreadLink[]): readonly ThreadColumn[] {
  const heights = new Map<string, number>();
  return columns.map((column, nth) => {
    const heightOf = ({ id }: ThreadNode): number => {
      const before = links.flatMap(({ from, to }) => (to === id ? (heights.get(from) ?? []) : []));
      return before.length === 0 ? 1 : before.reduce((sum, height) => sum + height, 0) / before.length;
    };
    const nodes = nth === 0 ? column.nodes : column.nodes.toSorted((one, other) => heightOf(one) - heightOf(other));
    for (const [place, { id }] of nodes.entries()) heights.set(id, place / nodes.length);
    return { ...column, nodes };
  });
}

/** What is written in a box under its label. */
const noteOf = ({ note, orphan }: ThreadNode, orphanWord: string): string =>
  [note, orphan ? orphanWord : undefined].filter(Boolean).join(' · ');

/** Where everything stands at a width: columns side by side, the nodes of each under one another. */
export function threadLayout(
  width: number,
  columns: readonly ThreadColumn[],
  links: readonly ThreadLink[],
  orphanWord: string,
) {
  const gap = Math.max(28, width * 0.06);
  const nodeWidth = rounded((width - gap * (columns.length - 1)) / Math.max(1, columns.length));
  const headings = columns.map(({ label }) => linesOf(label, nodeWidth, 2));
  const top = Math.max(1, ...headings.map((lines) => lines.length)) * lineHeight + between;
  const boxes = columns.flatMap((column, place) => {
    let y = top;
    return column.nodes.map((node) => {
      const lines = linesOf(node.label, nodeWidth - 2 * inside, 4);
      const noteLines = linesOf(noteOf(node, orphanWord), nodeWidth - 2 * inside, 2);
      const height = Math.max(30, (lines.length + noteLines.length) * lineHeight + 2 * inside - 2);
      const box = { node, column, x: rounded(place * (nodeWidth + gap)), y, height, lines, noteLines };
      y += height + between;
      return box;
    });
  });
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const curves = links.flatMap((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (!from || !to) return [];
    const start = { x: rounded(from.x + nodeWidth), y: from.y + from.height / 2 };
    return [{ link, path: joinPath([start, { x: to.x, y: to.y + to.height / 2 }]) }];
  });
  const height = Math.max(top, ...boxes.map((box) => box.y + box.height)) + 4;
  const heads = headings.map((lines, place) => ({ x: rounded(place * (nodeWidth + gap)), lines }));
  return { nodeWidth, inside, heads, boxes, curves, height };
}
