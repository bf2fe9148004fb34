import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const words = { en, ru };

/** Words of promises, wherever they are weighed. */
export const usePromiseWords = (): typeof en => words[useLanguage()];
