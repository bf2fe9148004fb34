import { tablesIn } from '#document/document.ts';
import type { ExportCard } from '../card.ts';

export const csv = {
  id: 'csv',
  words: {
    en: { name: 'CSV tables', use: 'Every table as rows for a spreadsheet or a program.' },
    ru: { name: 'Таблицы CSV', use: 'Все таблицы строками: для электронных таблиц и программ.' },
  },
  extension: 'csv',
  isText: false,
  carriesStrategy: false,
  showsPictures: false,
  isFor: (document) => tablesIn(document).length > 0,
  write: async (document) => (await import('./write.ts')).write(document),
} as const satisfies ExportCard;
