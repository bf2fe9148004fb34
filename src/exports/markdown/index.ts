import type { ExportCard } from '../card.ts';

export const markdown = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  words: { en: { name: 'Markdown' }, ru: { name: 'Markdown' } },
  isText: true,
  carriesStrategy: true,
  write: async (document) => new TextEncoder().encode((await import('./write.ts')).write(document)),
} as const satisfies ExportCard;
