import type { Document } from '#document/document.ts';
import { printed } from '#document/inline.ts';

/** Whatever has a letter or a digit in it. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What the honest answer says before its first heading. */
export function answerTextIn({ sections }: Document): string {
  const blocks = sections.find(({ id }) => id === 'honest')?.blocks ?? [];
  const end = blocks.findIndex(({ type }) => type === 'heading');
  return blocks
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => (block.type === 'paragraph' ? [printed(block.children)] : []))
    .join(' ');
}
