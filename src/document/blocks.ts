import { type Inline, type InlineNode, type Line, nodeOf, onOneLine, piecesOf, printed } from './inline.ts';
import type { Table } from './table.ts';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly InlineNode[];
}

/** A heading within a section; titles of documents and sections stand apart. */
export interface Heading {
  readonly type: 'heading';
  readonly depth: 3 | 4;
  readonly children: readonly InlineNode[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly InlineNode[])[];
}

/** The place of a picture, by its name, and what says the same where no picture can be shown. */
export interface Chart {
  readonly type: 'chart';
  readonly name: string;
  readonly instead: readonly Block[];
}

export type Block = Paragraph | Heading | List | Table | Chart;

export const paragraph = (...content: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  children: content.map(nodeOf),
});

export const heading = (depth: 3 | 4, title: string): Heading => ({
  type: 'heading',
  depth,
  children: onOneLine(title),
});

const list = (ordered: boolean, items: readonly Line[]): List => ({
  type: 'list',
  ordered,
  items: items.map(piecesOf),
});

export const bullets = (items: readonly Line[]): List => list(false, items);
export const numbered = (items: readonly Line[]): List => list(true, items);

/** A line that is ticked by hand: its box stands in the place of a bullet. */
export const isTicked = (item: readonly InlineNode[]): boolean => printed(item).startsWith('☐');

export const chart = (name: string, instead: readonly Block[] = []): Chart => ({ type: 'chart', name, instead });

/** What is told in words at the place of a picture: all of it where there is none, else what no picture carries. */
export const toldBeside = ({ instead }: Chart, isDrawn: boolean): readonly Block[] =>
  isDrawn ? instead.filter(({ type }) => type !== 'table') : instead;
