import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const words = { en, ru };

/** The words pictures bring themselves; everything else is handed in. */
export const useChartWords = () => words[useLanguage()];
