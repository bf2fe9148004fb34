import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const words = { en, ru };

/** Words of the pages of a strategy or an example; they load with the first of those pages. */
export const useOpenedWords = (): typeof en => words[useLanguage()];
