import type { ForecastInput } from '../forecast-input.ts';
import { type Spread, type ToolResult, type YearlyKpi, yearlyKpis } from '../forecast-result.ts';
import { type FigureBook, figure } from './figures.ts';

type Book = Pick<FigureBook<Spread>, 'of'>;

/** Nothing where there is nothing to divide by, if only in 1 year of 10. */
const whereFinite = (spread: Spread | undefined): Spread | undefined =>
  spread && Object.values(spread).every(Number.isFinite) ? spread : undefined;

/** Totals and ratios of months 1…12. */
export function yearlyOf(book: Book, spendMinor: number, tools: ForecastInput['tools']) {
  const isBuying = tools.some((tool) => tool.buys === 'members' && tool.moneyMinorPerMonth > 0);
  const read = (kpi: YearlyKpi): Spread | undefined => {
    if (kpi === 'costPerMemberMinor' && !isBuying) return undefined;
    if (needSpend.has(kpi) && spendMinor === 0) return undefined;
    return whereFinite(book.of(figure.ofYear(kpi))[0]);
  };
  return Object.fromEntries(yearlyKpis.map((kpi) => [kpi, read(kpi)])) as Record<YearlyKpi, Spread | undefined>; // made from the list of names
}

const needSpend: ReadonlySet<YearlyKpi> = new Set(['romiShare', 'costPerLeadMinor', 'costPerSaleMinor']);

/** What each tool brings in months 1…12, and at what price. */
export const toolResultsOf = (book: Book, tools: ForecastInput['tools']): readonly ToolResult[] =>
  tools.flatMap(({ id, months, moneyMinorPerMonth }, index) => {
    const moneyMinor = moneyMinorPerMonth * months.length;
    const [results] = book.of(figure.resultsOf(index));
    const costPerResultMinor = moneyMinor === 0 ? undefined : whereFinite(book.of(figure.costOf(index))[0]);
    return results ? [{ id, moneyMinor, results, costPerResultMinor }] : [];
  });
