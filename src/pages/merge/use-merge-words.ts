import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const words = { en, ru };

/** Words of the page that brings another version in. */
export const useMergeWords = (): typeof en => words[useLanguage()];
