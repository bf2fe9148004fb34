import type { ExportCard } from '../card.ts';

export const docx = {
  id: 'docx',
  words: {
    en: { name: 'Word', use: 'To edit, comment on and sign in Word, Pages, Docs or LibreOffice.' },
    ru: { name: 'Word', use: 'Править, комментировать и подписывать: Word, Документы, LibreOffice.' },
  },
  extension: 'docx',
  isText: false,
  carriesStrategy: false,
  hasFoot: true,
  showsPictures: true,
  isFor: () => true,
  write: async (document, edition) => (await import('./write.ts')).write(document, edition),
} as const satisfies ExportCard;
