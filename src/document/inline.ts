import type { Day, Figure } from './figure.ts';

export interface Text {
  readonly type: 'text';
  readonly value: string;
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Plain[];
}

export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly label: string;
}

/** What carries no mark of its own. */
export type Plain = Text | Figure | Day;
export type InlineNode = Plain | Strong | Link;
/** What a line is written with; a string is text. */
export type Inline = string | InlineNode;

/** Control characters and half surrogate pairs are no text; everything else stays as it was typed. */
const notText = /[^\P{Cc}\n]|[\ufffe\uffff]/gu;

export const text = (value: string): Text => ({
  type: 'text',
  value: value.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(notText, '').toWellFormed(),
});

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

/** Text behind a few strong words of its own: `**Post.** Shows one runner`. A sign that ends a sentence stays. */
export const runIn = (lead: string, rest: string): readonly Inline[] => [
  strong(/[.!?…][”»"]?\s*$/.test(lead) ? lead : `${lead}.`),
  text(` ${rest}`),
];

const safeScheme = /^(https?:\/\/|mailto:)/i;

/** A link for http, https and mailto; any other address stays plain text. */
export const link = (url: string, label: string): Link | Text =>
  safeScheme.test(url) ? { type: 'link', url, label: text(label).value } : text(label);

export const nodeOf = (content: Inline): InlineNode => (typeof content === 'string' ? text(content) : content);

/** One piece of a line, or several. */
export type Line = Inline | readonly Inline[];

const isOne = (line: Line): line is Inline => !Array.isArray(line); // Array.isArray does not narrow readonly arrays

export const piecesOf = (line: Line): readonly InlineNode[] => (isOne(line) ? [nodeOf(line)] : line.map(nodeOf));

/** Pieces on one line, for headings and table cells. */
export function onOneLine(line: Line): readonly InlineNode[] {
  const pieces = piecesOf(line);
  return pieces.map((piece, place) => {
    if (piece.type !== 'text') return piece;
    const flat = piece.value.replace(/\s*\n\s*/g, ' ');
    const begun = place === 0 ? flat.trimStart() : flat;
    return { ...piece, value: place === pieces.length - 1 ? begun.trimEnd() : begun };
  });
}

/** What is printed of some pieces, without their marks. */
export const printed = (pieces: readonly InlineNode[]): string =>
  pieces
    .map((piece) => {
      if (piece.type === 'text') return piece.value;
      if (piece.type === 'strong') return printed(piece.children);
      return piece.type === 'link' ? piece.label : piece.text;
    })
    .join('');
