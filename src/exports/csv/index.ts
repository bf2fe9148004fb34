import { tablesIn } from '#document/document.ts';
import { withWords } from '#i18n/words.ts';
import type { ExportCard } from '../card.ts';

const writer = withWords(() => import('./write.ts'));

export const csv = {
  id: 'csv',
  words: {
    en: { name: 'CSV tables', use: 'Every table as rows for a spreadsheet or a program.' },
    ru: { name: 'Таблицы CSV', use: 'Все таблицы строками: для электронных таблиц и программ.' },
  },
  extension: 'csv',
  isText: false,
  carriesStrategy: false,
  hasFoot: false,
  showsPictures: false,
  isFor: (document) => tablesIn(document).length > 0,
  write: async (document) => (await writer()).write(document),
} as const satisfies ExportCard;
