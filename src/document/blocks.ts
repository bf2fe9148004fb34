import type {
  BlockContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
} from 'mdast';

export type Inline = string | PhrasingContent;
export type Block = BlockContent;

/** One part of a document: what the page turns into a section and the file into a heading with text below. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Control characters and half surrogate pairs are no text; everything else stays as it was typed. */
const notText = /[^\P{Cc}\n]|[\ufffe\uffff]/gu;

export const text = (value: string): Text => ({
  type: 'text',
  value: value.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(notText, '').toWellFormed(),
});

/** Text on one line, for headings and table cells. */
const lineOf = (node: PhrasingContent): PhrasingContent =>
  node.type === 'text' ? { ...node, value: node.value.replace(/\s*\n\s*/g, ' ').trim() } : node;

const inline = (content: Inline): PhrasingContent => (typeof content === 'string' ? text(content) : content);

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

/** Text behind a few strong words of its own: `**Post.** Shows one runner`. A sign that ends a sentence stays. */
export const runIn = (lead: string, rest: string): readonly Inline[] => [
  strong(/[.!?…][”»"]?\s*$/.test(lead) ? lead : `${lead}.`),
  text(` ${rest}`),
];

export const paragraph = (...content: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  children: content.map(inline),
});

export const heading = (depth: 1 | 2 | 3 | 4, ...content: readonly Inline[]): Heading => ({
  type: 'heading',
  depth,
  children: content.map(inline).map(lineOf),
});

const safeScheme = /^(https?:\/\/|mailto:)/i;

/** A link for http, https and mailto; any other address stays plain text. */
export const link = (url: string, label: string): Link | Text =>
  safeScheme.test(url) ? { type: 'link', url, children: [text(label)] } : text(label);

const listItem = (item: Inline | readonly Inline[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(...(Array.isArray(item) ? item : [item as Inline]))], // Array.isArray does not narrow readonly arrays
});

export const bullets = (items: readonly (Inline | readonly Inline[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(listItem),
});

export const numbered = (items: readonly (Inline | readonly Inline[])[]): List => ({
  ...bullets(items),
  ordered: true,
  start: 1,
});

export type Align = 'left' | 'right' | 'center';

const cell = (content: Inline): TableCell => {
  const node = lineOf(inline(content));
  const empty = node.type === 'text' && node.value === '';
  return { type: 'tableCell', children: [empty ? text('—') : node] };
};

const row = (cells: readonly Inline[]): TableRow => ({ type: 'tableRow', children: cells.map(cell) });

/** A table; a cell with nothing in it shows a dash, a row shorter than the head is filled up with dashes. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly Inline[])[],
  align: readonly Align[] = [],
): Table => ({
  type: 'table',
  align: head.map((_, column) => align[column] ?? 'left'),
  children: [row(head), ...rows.map((cells) => row(head.map((_, column) => cells[column] ?? '—')))],
});

/** The whole document: title, opening lines, then every section under a heading of its own. */
export const documentRoot = (title: string, opening: readonly Block[], sections: readonly Section[]): Root => ({
  type: 'root',
  children: [
    heading(1, title),
    ...opening,
    ...sections.flatMap((section) => [heading(2, section.title), ...section.blocks]),
  ],
});
