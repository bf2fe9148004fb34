import type { ExportCard } from '../card.ts';

export const markdown = {
  id: 'markdown',
  words: {
    en: { name: 'Markdown', use: 'Plain text for any editor, a wiki or a repository.' },
    ru: { name: 'Markdown', use: 'Простой текст: для любого редактора, вики и репозитория.' },
  },
  extension: 'md',
  isText: true,
  carriesStrategy: true,
  hasFoot: false,
  showsPictures: false,
  isFor: () => true,
  write: async (document) => {
    const [{ write }, { textFile }] = await Promise.all([import('./write.ts'), import('../written-text.ts')]);
    return textFile(write(document), 'md', 'text/markdown');
  },
} as const satisfies ExportCard;
