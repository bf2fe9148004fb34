import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const words = { en, ru };

/** Words of the page that hands documents over; they load with it. */
export const useExportWords = (): typeof en => words[useLanguage()];
