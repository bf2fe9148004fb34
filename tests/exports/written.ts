import type { Block } from '#document/blocks.ts';
import type { Document, Section } from '#document/document.ts';
import { write } from '#exports/markdown/write.ts';
import { treeOf } from '#exports/markdown-tree.ts';
import { plainText } from './reparse.ts';

/** A document of some blocks. */
export const documentOf = (
  title: string,
  opening: readonly Block[] = [],
  sections: readonly Section[] = [],
): Document => ({ language: 'en', title, opening, sections });

/** What is printed of a document, every run of white space one space. */
export const textIn = (document: Document): string => plainText(treeOf(document));

/** A document as its Markdown file. */
export const markdownOf = write;
