import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import type { BidPageWords } from './words.en.ts';

const words = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

/** Words of this page; they load with it. */
export const useBidWords = (): BidPageWords => words[useLanguage()];
