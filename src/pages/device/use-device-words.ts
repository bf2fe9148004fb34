import { useLanguage } from '#i18n/use-language.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const words = { en, ru };

export const useDeviceWords = (): typeof en => words[useLanguage()];
