import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { ReactNode } from 'react';
import type { Block } from '#document/blocks.ts';
import { byPlace } from './by-place.ts';
import { DocumentTable } from './document-table.tsx';
import styles from './document-view.module.css';
import { OutsideLink } from './outside-link.tsx';

interface DocumentViewProps {
  readonly blocks: readonly Block[] | readonly RootContent[];
}

/** A document as it will look to its reader. Nothing in it is ever taken for HTML. */
export function DocumentView({ blocks }: DocumentViewProps) {
  return <div className={styles.document}>{blocksOf(blocks)}</div>;
}

const blocksOf = (blocks: readonly RootContent[]): ReactNode =>
  byPlace(blocks).map(({ item, key }) => <BlockView key={key} block={item} />);

export const phrasingOf = (nodes: readonly PhrasingContent[]): ReactNode =>
  byPlace(nodes).map(({ item, key }) => <PhrasingView key={key} node={item} />);

function BlockView({ block }: { readonly block: RootContent }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{phrasingOf(block.children)}</p>;
    case 'heading': {
      const Heading = `h${block.depth}` as const;
      return <Heading>{phrasingOf(block.children)}</Heading>;
    }
    case 'list': {
      const items = byPlace(block.children).map(({ item, key }) => <ItemView key={key} item={item} />);
      return block.ordered ? <ol start={block.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <DocumentTable table={block} />;
    case 'blockquote':
      return <blockquote>{blocksOf(block.children)}</blockquote>;
    case 'thematicBreak':
      return <hr />;
    case 'code':
      return <pre>{block.value}</pre>;
    default:
      return undefined;
  }
}

function PhrasingView({ node }: { readonly node: PhrasingContent }) {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return <strong>{phrasingOf(node.children)}</strong>;
    case 'emphasis':
      return <em>{phrasingOf(node.children)}</em>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'link':
      return <OutsideLink href={node.url}>{phrasingOf(node.children)}</OutsideLink>;
    default:
      return 'value' in node ? node.value : undefined;
  }
}

/** A short item is one paragraph: it is shown without the space a paragraph takes. */
function ItemView({ item }: { readonly item: ListItem }) {
  const [first] = item.children;
  const isShort = item.children.length === 1 && first?.type === 'paragraph';
  return <li>{isShort ? phrasingOf(first.children) : blocksOf(item.children)}</li>;
}
