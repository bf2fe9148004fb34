import { lazyWords } from '#i18n/words.ts';

export const words = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });
