import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const words = { en, ru };

/** Words of tables, wherever they are pasted. */
export const useTableWords = (): typeof en => words[useLanguage()];
