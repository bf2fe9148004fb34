import type { ReactNode } from 'react';
import { type InlineNode, printed } from '#document/inline.ts';
import { byPlace } from '../by-place.ts';
import { OutsideLink } from '../outside-link.tsx';

/** A line of a document: text, figures, strong words and links. */
export const lineOf = (pieces: readonly InlineNode[]): ReactNode =>
  byPlace(pieces).map(({ item, key }) => <PieceView key={key} piece={item} />);

function PieceView({ piece }: { readonly piece: InlineNode }) {
  switch (piece.type) {
    case 'strong':
      return <strong>{lineOf(piece.children)}</strong>;
    case 'link':
      return <OutsideLink href={piece.url}>{piece.label}</OutsideLink>;
    default:
      return printed([piece]);
  }
}
