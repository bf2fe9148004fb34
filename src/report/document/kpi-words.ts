import type { PlanKpiId } from '#plan/kpis.ts';
import type { Phrases } from './phrases.ts';
import { kpisWords } from './words.ts';

/** What a KPI is called and means; sales and revenue by what the trade calls them. */
export function kpiWordsOf(id: PlanKpiId, { language, outcome }: Pick<Phrases, 'language' | 'outcome'>) {
  const words = kpisWords[language].kpis[id];
  if (id === 'revenueMinor') return { ...words, name: outcome.revenue, short: outcome.revenue };
  return id === 'sales' ? { ...words, name: outcome.title, short: outcome.title, what: outcome.what } : words;
}
