import { lazyWords } from '#i18n/words.ts';

/** What people call their trade, to find it by. */
export const synonyms = lazyWords({
  en: () => import('#catalogue/synonyms.en.ts'),
  ru: () => import('#catalogue/synonyms.ru.ts'),
});
