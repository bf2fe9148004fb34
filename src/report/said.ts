import type { Language } from '#i18n/language.ts';
import { kpisWords, moneyWords, threadWords } from './document/words.ts';

export { type Say, sayIn } from './document/say.ts';
export { entryName } from './document/subjects.ts';
export type { Counted } from './document/words-say.en.ts';
export { yearText } from './document/year.ts';

/** What a plan's KPIs, duties and kinds of spend are called, in its document and in its pictures alike. */
export const namesIn = (language: Language) => {
  const { kinds: spend, grossProfit } = moneyWords[language];
  return { kpis: kpisWords[language].kpis, duties: threadWords[language].duties, spend, grossProfit };
};
