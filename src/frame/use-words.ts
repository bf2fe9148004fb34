import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const words = { en, ru };

/** Words of the start page and of what stands round every page. */
export const useWords = (): typeof en => words[useLanguage()];
