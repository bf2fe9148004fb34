import type { ExportCard } from '../card.ts';
import { write } from './write.ts';

export const markdown = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  words: { en: { name: 'Markdown' }, ru: { name: 'Markdown' } },
  write,
} as const satisfies ExportCard;
