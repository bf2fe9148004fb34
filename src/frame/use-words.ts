import { useLanguage } from '#i18n/use-language.tsx';
import type { en } from './words.en.ts';
import { frameWords } from './words.ts';

/** Words of the start page and of what stands round every page. */
export const useWords = (): typeof en => frameWords[useLanguage()];
