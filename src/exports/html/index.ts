import type { ExportCard } from '../card.ts';

export const html = {
  id: 'html',
  words: {
    en: { name: 'Web page', use: 'One file with its pictures that opens in any browser and prints.' },
    ru: { name: 'Веб-страница', use: 'Один файл с графиками: откроется в любом браузере и хорошо печатается.' },
  },
  extension: 'html',
  isText: false,
  carriesStrategy: false,
  hasFoot: true,
  showsPictures: true,
  isFor: () => true,
  write: async (document, edition) => {
    const [{ write }, { textFile }] = await Promise.all([import('./write.ts'), import('../written-text.ts')]);
    return textFile(write(document, edition), 'html', 'text/html');
  },
} as const satisfies ExportCard;
