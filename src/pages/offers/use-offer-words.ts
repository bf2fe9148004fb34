import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';

const words = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

/** Words of the page of offers; they load with it. */
export const useOfferWords = () => words[useLanguage()];
