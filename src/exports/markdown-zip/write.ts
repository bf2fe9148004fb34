import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Document } from '#document/document.ts';
import type { Edition, WrittenFile } from '../card.ts';
import { treeOf } from '../markdown-tree.ts';
import { zipped } from '../zip.ts';

const addressOf = (name: string): string => `pictures/${name}.svg`;

/** The Markdown file and a folder of the pictures it shows. */
export function write(document: Document, { pictures }: Pick<Edition, 'pictures'>): WrittenFile {
  const tree = treeOf(document, ({ name }) => {
    const drawn = pictures[name];
    return drawn && { type: 'paragraph', children: [{ type: 'image', url: addressOf(name), alt: drawn.title }] };
  });
  const text = toMarkdown(tree, { bullet: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
  const shown = Object.entries(pictures).map(([name, { svg }]) => [addressOf(name), svg] as const);
  return {
    bytes: zipped(Object.fromEntries([['document.md', text], ...shown])),
    extension: 'zip',
    mediaType: 'application/zip',
  };
}
