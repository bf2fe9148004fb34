import { lazyWords } from '#i18n/words.ts';

export const listWords = lazyWords({ en: () => import('./list-words.en.ts'), ru: () => import('./list-words.ru.ts') });
