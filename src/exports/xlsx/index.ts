import { tablesIn } from '#document/document.ts';
import { withWords } from '#i18n/words.ts';
import type { ExportCard } from '../card.ts';

const writer = withWords(() => import('./write.ts'));

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
  write: async (document, edition) => (await writer()).write(document, edition),
} as const satisfies ExportCard;
