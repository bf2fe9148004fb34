import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const words = { en, ru };

/** Words about files that were brought; they load with the first of them. */
export const useFileWords = (): typeof en => words[useLanguage()];
