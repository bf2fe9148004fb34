import type { Language } from '#i18n/language.ts';
import { problemWords as shared } from './problem-words.ts';

/** The instruction for a problem: the stage's own words, else those shared by all numbers. */
export const problemText = (language: Language, stageWords: Readonly<Record<string, string>>, id: string): string =>
  stageWords[id] ?? shared[language][id] ?? shared[language].notANumber ?? id;
