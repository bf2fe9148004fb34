import type { PlanKpiId } from '#plan/kpis.ts';
import { kpiWordsOf } from './document/kpi-words.ts';
import type { Phrases } from './document/phrases.ts';
import { moneyWords, threadWords } from './document/words.ts';

export { type Phrases, phrasesIn } from './document/phrases.ts';
export { entryName } from './document/subjects.ts';
export type { Counted } from './document/words-phrases.en.ts';
export { yearText } from './document/year.ts';

/** What a plan's KPIs, duties and kinds of spend are called, in its document and in its pictures alike. */
export const namesIn = (phrases: Phrases) => {
  const { language, outcome } = phrases;
  const { kinds: spend } = moneyWords[language];
  return {
    kpi: (id: PlanKpiId) => kpiWordsOf(id, phrases),
    duties: threadWords[language].duties,
    spend,
    grossProfit: outcome.profit,
  };
};
