import type { Block } from './blocks.ts';
import type { Section } from './document.ts';
import type { Day } from './figure.ts';
import type { InlineNode, Plain } from './inline.ts';
import { printed, text } from './inline.ts';
import type { Cell, Table } from './table.ts';

/** Figures and days that a text refers to, with the text between them. */
export type Refer = (value: string) => readonly (string | Plain)[];

/** The same blocks with every figure that a text refers to in its place. */
export const filled = (blocks: readonly Block[], refer: Refer): readonly Block[] =>
  blocks.map((block) => filledBlock(block, refer));

/** What is printed of a text that refers to figures. */
export const filledText = (value: string, refer: Refer): string => printed(plain(value, refer));

export const filledSection = <Id extends string>(section: Section<Id>, refer: Refer): Section<Id> => ({
  ...section,
  title: filledText(section.title, refer),
  blocks: filled(section.blocks, refer),
});

function filledBlock(block: Block, refer: Refer): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: line(block.children, refer) };
    case 'list':
      return { ...block, items: block.items.map((item) => line(item, refer)) };
    case 'table':
      return filledTable(block, refer);
    case 'chart':
      return { ...block, instead: filled(block.instead, refer) };
  }
}

function filledTable({ columns, rows, total, ...table }: Table, refer: Refer): Table {
  const cells = (row: readonly Cell[]) => row.map((cell) => line(cell, refer));
  return {
    ...table,
    columns: columns.map((column) => ({ ...column, title: filledText(column.title, refer) })),
    rows: rows.map(cells),
    total: total && cells(total),
  };
}

const line = (pieces: readonly InlineNode[], refer: Refer): readonly InlineNode[] =>
  pieces.flatMap((piece): readonly InlineNode[] => {
    if (piece.type === 'text') return plain(piece.value, refer);
    if (piece.type === 'strong') return [{ ...piece, children: piece.children.flatMap((each) => inside(each, refer)) }];
    return piece.type === 'link' ? [{ ...piece, label: filledText(piece.label, refer) }] : inside(piece, refer);
  });

function inside(piece: Plain, refer: Refer): readonly Plain[] {
  if (piece.type === 'text') return plain(piece.value, refer);
  return [piece.type === 'figure' ? piece : filledDay(piece, refer)];
}

const filledDay = (day: Day, refer: Refer): Day => ({
  ...day,
  text: filledText(day.text, refer),
  event: day.event && { ...day.event, title: filledText(day.event.title, refer) },
});

export const filledDays = (days: readonly Day[], refer: Refer): readonly Day[] =>
  days.map((day) => filledDay(day, refer));

const plain = (value: string, refer: Refer): readonly Plain[] =>
  refer(value).map((piece) => (typeof piece === 'string' ? text(piece) : piece));
