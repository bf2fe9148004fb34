import { lazyWords } from '#i18n/words.ts';

/** Words of the start page and of what stands round every page. */
export const frameWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });
