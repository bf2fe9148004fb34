import { lazyWords } from '#i18n/words.ts';

export const reasons = lazyWords({ en: () => import('./reasons.en.ts'), ru: () => import('./reasons.ru.ts') });
