import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** CommonMark with GFM tables. Text stays text: whatever would read as markup is escaped. */
export const write = (root: Root): string =>
  toMarkdown(root, { bullet: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
