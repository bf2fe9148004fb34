import type { BlockContent, Heading, List, PhrasingContent, Root, Table, TableRow } from 'mdast';
import { type Block, type Chart, toldBeside } from '#document/blocks.ts';
import type { Document } from '#document/document.ts';
import { type InlineNode, printed } from '#document/inline.ts';
import type { Table as DocumentTable } from '#document/table.ts';

/** What stands at the place of a picture; undefined where it is told in words. */
type PictureOf = (chart: Chart) => BlockContent | undefined;

/** A document as a syntax tree: the title, opening lines, then every section under a heading of its own. */
export function treeOf({ title, opening, sections }: Document, pictureOf: PictureOf = () => undefined): Root {
  const treesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => blockTree(block, pictureOf));
  return {
    type: 'root',
    children: [
      titleAt(1, title),
      ...treesOf(opening),
      ...sections.flatMap((section) => [titleAt(2, section.title), ...treesOf(section.blocks)]),
    ],
  };
}

const titleAt = (depth: 1 | 2, title: string): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: title.replace(/\s*\n\s*/g, ' ').trim() }],
});

function blockTree(block: Block, pictureOf: PictureOf): readonly BlockContent[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: lineTree(block.children) }];
    case 'heading':
      return [{ type: 'heading', depth: block.depth, children: lineTree(block.children) }];
    case 'list':
      return [listTree(block)];
    case 'table':
      return [tableTree(block)];
    case 'chart':
      return chartTree(block, pictureOf);
  }
}

/** The picture, and below it what no picture carries: its lists. */
function chartTree(chart: Chart, pictureOf: PictureOf): readonly BlockContent[] {
  const picture = pictureOf(chart);
  return [
    ...(picture ? [picture] : []),
    ...toldBeside(chart, picture !== undefined).flatMap((block) => blockTree(block, pictureOf)),
  ];
}

const listTree = ({ ordered, items }: Extract<Block, { type: 'list' }>): List => ({
  type: 'list',
  ordered,
  ...(ordered && { start: 1 }),
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: lineTree(item) }],
  })),
});

const row = (cells: readonly PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});

const tableTree = ({ columns, rows, total }: DocumentTable): Table => ({
  type: 'table',
  align: columns.map(({ align }) => align),
  children: [
    row(columns.map(({ title }) => [{ type: 'text', value: title === '' ? '—' : title }])),
    ...rows.map((cells) => row(cells.map(lineTree))),
    ...(total === undefined ? [] : [row(total.map((cell) => [{ type: 'strong', children: lineTree(cell) }]))]),
  ],
});

/** Text and figures that follow each other are one text: what reads as markup is found across their borders. */
function lineTree(pieces: readonly InlineNode[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const piece of pieces) {
    const last = nodes.at(-1);
    if (piece.type === 'strong') nodes.push({ type: 'strong', children: lineTree(piece.children) });
    else if (piece.type === 'link')
      nodes.push({ type: 'link', url: piece.url, children: [{ type: 'text', value: piece.label }] });
    else if (last?.type === 'text') last.value += printed([piece]);
    else nodes.push({ type: 'text', value: printed([piece]) });
  }
  return nodes;
}
