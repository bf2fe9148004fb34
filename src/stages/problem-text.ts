import type { Language } from '#i18n/language.ts';
import { en } from './problem-words.en.ts';
import { ru } from './problem-words.ru.ts';

const shared: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, ru };

/** The instruction for a problem: the stage's own words, else those shared by all numbers. */
export const problemText = (language: Language, stageWords: Readonly<Record<string, string>>, id: string): string =>
  stageWords[id] ?? shared[language][id] ?? shared[language].notANumber ?? id;
