import { lazyWords } from '#i18n/words.ts';

export const problemWords = lazyWords<Readonly<Record<string, string>>>({
  en: () => import('./problem-words.en.ts'),
  ru: () => import('./problem-words.ru.ts'),
});
