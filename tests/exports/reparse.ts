import type { Nodes, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** The document as any reader of CommonMark with GFM understands it. */
export const reparsed = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

export function allNodes(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(allNodes)] : [node];
}

export const tablesOf = (root: Root): readonly Table[] => allNodes(root).filter((node) => node.type === 'table');

/** Text without marks, every run of white space one space. */
export const plainText = (node: Nodes): string => oneSpaced(joined(node));

const joined = (node: Nodes): string => {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const isBlock = !['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'link'].includes(node.type);
  return node.children.map(joined).join(isBlock ? '\n' : '');
};

export const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
