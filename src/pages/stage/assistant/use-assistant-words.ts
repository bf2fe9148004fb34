import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import type { AssistantPartWords } from './words.en.ts';

const words = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

/** Words of the part with an assistant; they load with it. */
export const useAssistantWords = (): AssistantPartWords => words[useLanguage()];
