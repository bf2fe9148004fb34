import type { ExportCard } from '../card.ts';

export const markdownZip = {
  id: 'markdown-zip',
  words: {
    en: { name: 'Markdown with pictures', use: 'The text and its pictures as SVG files, in one ZIP.' },
    ru: { name: 'Markdown с графиками', use: 'Текст и графики файлами SVG в одном архиве.' },
  },
  extension: 'zip',
  isText: false,
  carriesStrategy: false,
  hasFoot: false,
  showsPictures: true,
  isFor: (document) => document.sections.some(({ blocks }) => blocks.some(({ type }) => type === 'chart')),
  write: async (document, edition) => (await import('./write.ts')).write(document, edition),
} as const satisfies ExportCard;
