import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Document } from '#document/document.ts';
import { treeOf } from '../markdown-tree.ts';

/** CommonMark with GFM tables. Text stays text: whatever would read as markup is escaped. */
export const write = (document: Document): string =>
  toMarkdown(treeOf(document), { bullet: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
