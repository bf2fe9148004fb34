import { tablesIn } from '#document/document.ts';
import { withWords } from '#i18n/words.ts';
import type { ExportCard } from '../card.ts';

const writer = withWords(() => import('./write.ts'));

export const xlsx = {
  id: 'xlsx',
  words: {
    en: { name: 'Excel', use: 'Every table as a sheet, a calculation with live formulas, a form for reports.' },
    ru: { name: 'Excel', use: 'Таблицы по листам, расчёт с формулами и форма ежемесячного отчёта.' },
  },
  extension: 'xlsx',
  isText: false,
  carriesStrategy: false,
  hasFoot: false,
  showsPictures: false,
  isFor: (document) => tablesIn(document).length > 0,
  write: async (document, edition) => (await writer()).write(document, edition),
} as const satisfies ExportCard;
