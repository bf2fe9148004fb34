import { Fragment, type ReactNode } from 'react';
import type { Block } from '#document/blocks.ts';
import type { Section } from '#document/document.ts';
import { byPlace } from '../by-place.ts';
import { lineOf } from './document-line.tsx';
import { DocumentTable } from './document-table.tsx';
import styles from './document-view.module.css';

interface DocumentViewProps {
  readonly blocks: readonly Block[];
  /** Below the blocks, each under its title. */
  readonly sections?: readonly Section[];
}

/** A document as it will look to its reader. Nothing in it is ever taken for HTML. */
export function DocumentView({ blocks, sections = [] }: DocumentViewProps) {
  return (
    <div className={styles.document}>
      {blocksOf(blocks)}
      {sections.map((section) => (
        <Fragment key={section.id}>
          <h2>{section.title}</h2>
          {blocksOf(section.blocks)}
        </Fragment>
      ))}
    </div>
  );
}

const blocksOf = (blocks: readonly Block[]): ReactNode =>
  byPlace(blocks).map(({ item, key }) => <BlockView key={key} block={item} />);

function BlockView({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{lineOf(block.children)}</p>;
    case 'heading': {
      const Heading = `h${block.depth}` as const;
      return <Heading>{lineOf(block.children)}</Heading>;
    }
    case 'list': {
      const items = byPlace(block.items).map(({ item, key }) => <li key={key}>{lineOf(item)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <DocumentTable table={block} />;
    case 'chart':
      return blocksOf(block.instead);
  }
}
