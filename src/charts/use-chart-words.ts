import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';

const words = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

/** The words pictures bring themselves; everything else is handed in. */
export const useChartWords = () => words[useLanguage()];
