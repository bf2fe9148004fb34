import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import type { DraftPageWords } from './words.en.ts';

const words = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

/** Words of the page of the draft; they load with it. */
export const useDraftWords = (): DraftPageWords => words[useLanguage()];
