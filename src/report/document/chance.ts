import type { Language } from '#i18n/language.ts';
import { phraseWords as allWords } from './words.ts';

/** `3 in 100`: a chance never reads as certain or impossible unless it is. */
export function chanceText(share: number, language: Language): string {
  const words = allWords[language];
  const hundredths = Math.round(share * 100);
  if (hundredths === 0 && share > 0) return words.chanceLess;
  return hundredths === 100 && share < 1 ? words.chanceMore : words.chance(hundredths);
}
