import { eventsIn } from '#document/document.ts';
import type { ExportCard } from '../card.ts';

export const ics = {
  id: 'ics',
  words: {
    en: { name: 'Calendar', use: 'The dates for any calendar; bring it in again, and they are updated.' },
    ru: { name: 'Календарь', use: 'Даты для любого календаря; при повторной загрузке они обновятся.' },
  },
  extension: 'ics',
  isText: false,
  carriesStrategy: false,
  hasFoot: false,
  showsPictures: false,
  isFor: (document) => eventsIn(document).length > 0,
  write: async (document, edition) => {
    const [{ write }, { textFile }] = await Promise.all([import('./write.ts'), import('../written-text.ts')]);
    return textFile(write(document, edition), 'ics', 'text/calendar');
  },
} as const satisfies ExportCard;
