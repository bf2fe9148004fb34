import { lazyWords } from '#i18n/words.ts';

/** Steps, questions and documents of a workshop. */
export const workshopWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });
