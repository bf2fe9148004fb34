import type { Block } from './blocks.ts';
import type { Day } from './figure.ts';
import type { InlineNode } from './inline.ts';
import type { Table } from './table.ts';
import type { Worksheet } from './worksheet.ts';

/** One part of a document: what a page turns into a section and a file into a heading with text below. */
export interface Section<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A section before the list of sections has given it its id. */
export type SectionBody = Omit<Section, 'id'>;

/** A whole document, before it has a file format. */
export interface Document {
  /** `'en'`, `'ru'`. */
  readonly language: string;
  readonly title: string;
  /** Which version it tells, for the foot of its pages: signed or not. */
  readonly version?: string;
  /** A page or two, read at a glance: it has no contents, however many its headings. */
  readonly isShort?: boolean;
  /** Papers bound together: each begins a sheet of its own. */
  readonly isPack?: boolean;
  /** It is set so that it fits one sheet of paper. */
  readonly fitsOnePage?: boolean;
  /** What it is printed on; A4 where nothing is said. */
  readonly paper?: 'a4' | 'letter';
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** Days for a calendar that stand nowhere in the text. */
  readonly dates?: readonly Day[];
  /** The same for a meeting, a screen each. */
  readonly slides?: readonly Section[];
  /** Tables for a spreadsheet of what the text tells in sentences. */
  readonly tables?: readonly Section[];
  /** Sheets for a spreadsheet that compute and stand nowhere in the text. */
  readonly worksheets?: readonly Worksheet[];
}

/** A document that can be handed over as a file. */
export interface NamedDocument extends Document {
  /** Without its extension. */
  readonly fileName: string;
}

/** Every block, those that stand instead of a picture included. */
export function blocksIn({ opening, sections }: Document): readonly Block[] {
  const withInner = (block: Block): readonly Block[] =>
    block.type === 'chart' ? [block, ...block.instead.flatMap(withInner)] : [block];
  return [...opening, ...sections.flatMap(({ blocks }) => blocks)].flatMap(withInner);
}

export const tablesIn = (document: Document): readonly Table[] =>
  [...blocksIn(document), ...(document.tables ?? []).flatMap(({ blocks }) => blocks)].filter(
    (block) => block.type === 'table',
  );

function linesIn(block: Block): readonly (readonly InlineNode[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children];
    case 'list':
      return block.items;
    case 'table':
      return [...block.rows.flat(), ...(block.total ?? [])];
    case 'chart':
      return [];
  }
}

/** Every piece of every line, those within strong words included. */
export const piecesIn = (document: Document): readonly InlineNode[] =>
  blocksIn(document)
    .flatMap((block) => linesIn(block).flat())
    .flatMap((piece): readonly InlineNode[] => (piece.type === 'strong' ? [piece, ...piece.children] : [piece]));

/** The days a calendar needs: those in the text in the order they are read, then the others. */
export const eventsIn = (document: Document): readonly Day[] =>
  [...piecesIn(document), ...(document.dates ?? [])].filter(
    (piece): piece is Day => piece.type === 'day' && piece.event !== undefined,
  );
