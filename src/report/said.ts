import type { Language } from '#i18n/language.ts';
import { en as kpisEn } from './document/words-kpis.en.ts';
import { ru as kpisRu } from './document/words-kpis.ru.ts';
import { en as moneyEn } from './document/words-money.en.ts';
import { ru as moneyRu } from './document/words-money.ru.ts';
import { en as threadEn } from './document/words-thread.en.ts';
import { ru as threadRu } from './document/words-thread.ru.ts';

export { type Say, sayIn } from './document/say.ts';
export { entryName } from './document/subjects.ts';
export type { Counted } from './document/words-say.en.ts';
export { yearText } from './document/year.ts';

const words = {
  en: { kpis: kpisEn.kpis, duties: threadEn.duties, spend: moneyEn.kinds, grossProfit: moneyEn.grossProfit },
  ru: { kpis: kpisRu.kpis, duties: threadRu.duties, spend: moneyRu.kinds, grossProfit: moneyRu.grossProfit },
};

/** What a plan's KPIs, duties and kinds of spend are called, in its document and in its pictures alike. */
export const namesIn = (language: Language) => words[language];
