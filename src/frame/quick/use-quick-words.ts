import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import type { QuickWords } from './words.en.ts';

const words = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

/** Words of the quick start; they load with it. */
export const useQuickWords = (): QuickWords => words[useLanguage()];
