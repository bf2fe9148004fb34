import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import type { en } from './words.en.ts';

const words = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

/** Words of the pages of a workshop; they load with them. */
export const useWorkshopWords = (): typeof en => words[useLanguage()];
