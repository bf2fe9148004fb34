import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

/** Words of what is handed to others, in every language: a document has one of its own. */
export const sharingWords = { en, ru };

export const useSharingWords = (): typeof en => sharingWords[useLanguage()];
