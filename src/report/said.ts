import type { PlanKpiId } from '#plan/kpis.ts';
import { kpiWordsOf } from './document/kpi-words.ts';
import type { Say } from './document/say.ts';
import { moneyWords, threadWords } from './document/words.ts';

export { type Say, sayIn } from './document/say.ts';
export { entryName } from './document/subjects.ts';
export type { Counted } from './document/words-say.en.ts';
export { yearText } from './document/year.ts';

/** What a plan's KPIs, duties and kinds of spend are called, in its document and in its pictures alike. */
export const namesIn = (say: Say) => {
  const { language } = say;
  const { kinds: spend, grossProfit } = moneyWords[language];
  return { kpi: (id: PlanKpiId) => kpiWordsOf(id, say), duties: threadWords[language].duties, spend, grossProfit };
};
