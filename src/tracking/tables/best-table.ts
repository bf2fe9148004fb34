import type { NamedTable } from './file.ts';
import { readPosts } from './posts.ts';

/** How likely a text is the list of posts that was meant. */
function rankOf(text: string): number {
  const reading = readPosts(text);
  if (reading.kind === 'read') return reading.posts.length > 0 ? 3 : 1;
  return reading.kind === 'asks' && reading.question !== 'isReport' && reading.question !== 'separator' ? 2 : 0;
}

/** The place of the table of a file that is read as posts, or could be; the first where none is. */
export function bestTable(tables: readonly NamedTable[]): number {
  const ranks = tables.map(({ text }) => rankOf(text));
  return ranks.indexOf(Math.max(...ranks));
}
