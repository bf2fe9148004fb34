import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import type { en } from './words.en.ts';

/** Words of what is handed to others, in every language: a document has one of its own. */
export const sharingWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

export const useSharingWords = (): typeof en => sharingWords[useLanguage()];
