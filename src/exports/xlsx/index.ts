import { tablesIn } from '#document/document.ts';
import type { ExportCard } from '../card.ts';

export const xlsx = {
  id: 'xlsx',
  words: {
    en: { name: 'Excel', use: 'Every table as a sheet, figures as numbers, sums as formulas.' },
    ru: { name: 'Excel', use: 'Каждая таблица на своём листе: числа числами, суммы формулами.' },
  },
  extension: 'xlsx',
  isText: false,
  carriesStrategy: false,
  showsPictures: false,
  isFor: (document) => tablesIn(document).length > 0,
  write: async (document, edition) => (await import('./write.ts')).write(document, edition),
} as const satisfies ExportCard;
