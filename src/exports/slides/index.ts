import type { ExportCard } from '../card.ts';

export const slides = {
  id: 'slides',
  words: {
    en: { name: 'Slides', use: 'Eight screens for a meeting: a web page to show, or to print landscape.' },
    ru: { name: 'Слайды', use: 'Восемь экранов для встречи: веб-страница, которую показывают или печатают.' },
  },
  extension: 'html',
  isText: false,
  carriesStrategy: false,
  hasFoot: true,
  showsPictures: true,
  isFor: ({ slides: shown = [] }) => shown.length > 0,
  write: async (document, edition) => {
    const [{ write }, { textFile }] = await Promise.all([import('./write.ts'), import('../written-text.ts')]);
    return textFile(write(document, edition), 'html', 'text/html');
  },
} as const satisfies ExportCard;
