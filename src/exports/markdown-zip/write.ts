import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Document } from '#document/document.ts';
import type { Edition, WrittenFile } from '../card.ts';
import { treeOf } from '../markdown-tree.ts';
import { zipped } from '../zip.ts';

const addressOf = (name: string): string => `pictures/${name}.svg`;

/** The Markdown file and a folder of the pictures it shows. */
export function write(document: Document, { pictures }: Pick<Edition, 'pictures'>): WrittenFile {
  const shown: Record<string, string> = {};
  const tree = treeOf(document, ({ name }) => {
    const drawn = pictures[name];
    if (drawn) shown[addressOf(name)] = drawn.svg;
    return drawn && { type: 'paragraph', children: [{ type: 'image', url: addressOf(name), alt: drawn.title }] };
  });
  const text = toMarkdown(tree, { bullet: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
  return {
    bytes: zipped({ 'document.md': text, ...shown }),
    extension: 'zip',
    mediaType: 'application/zip',
  };
}
