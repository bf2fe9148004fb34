import type { Calculation } from '#plan/calculation.ts';
import { kpiWordsOf } from '../document/kpi-words.ts';
import type { Phrases } from '../document/phrases.ts';
import type { Assumed } from './assumed.ts';
import { at, formula, people, value } from './cells.ts';
import { type Added, type MonthTable, monthNumbers } from './month-table.ts';
import { worksheetWords } from './words.ts';

/** Leads, those answered, and the sales and orders that they become. */
export function addOrders(table: MonthTable, calculation: Calculation, assumed: Assumed, phrases: Phrases): Added {
  const { head } = worksheetWords[phrases.language].calculation;
  const { answerable, share, cycle, payment } = assumed;
  const fromForecast = (figures: readonly number[]) => (month: number) =>
    value(figures[month - 1] ?? 0, people, { isForecast: true });
  const hasToday = calculation.enquiriesToday.some((count) => count > 0);
  const today =
    answerable && hasToday ? table.add(head.today, 'sum', fromForecast(calculation.enquiriesToday)) : undefined;
  const leads = table.add(head.leads, 'sum', fromForecast(calculation.leads));
  const answered =
    answerable === undefined
      ? leads
      : table.add(head.answered, 'sum', (month) => {
          const free = today ? `MAX(0,${answerable.at}-${today.at(month)})` : answerable.at;
          const freeNow = Math.max(0, answerable.value - (today?.value(month) ?? 0));
          return formula(`MIN(${leads.at(month)},${free})`, Math.min(leads.value(month), freeNow), people);
        });
  const range = `${answered.at(1)}:${answered.at(12)}`.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const sales = table.add(kpiWordsOf('sales', phrases).short, 'sum', (month) => {
    const asked = month - cycle.value;
    return formula(
      `IF(${month}>${cycle.at},INDEX(${range},${month}-${cycle.at},1),0)*${share.at}`,
      (asked >= 1 ? answered.value(asked) : 0) * share.value,
      people,
    );
  });
  if (payment === undefined) return sales;
  const title = head.orders[calculation.payment.kind];
  if (calculation.payment.kind === 'monthly') {
    const stays = 1 - 1 / Math.max(1, payment.value);
    const before: number[] = [];
    return table.add(title, undefined, (month) => {
      const line = table.firstLine + month - 1;
      const carried = before.at(-1) ?? 0;
      const now = carried * stays + sales.value(month);
      before.push(now);
      const own = at(table.width + 1, line - 1);
      return formula(month === 1 ? sales.at(1) : `${own}*(1-1/MAX(1,${payment.at}))+${sales.at(month)}`, now, people);
    });
  }
  return table.add(title, 'sum', (month) => {
    const won = monthNumbers.slice(0, month - 1).reduce((sum, each) => sum + sales.value(each), 0);
    const before = `SUM(${sales.at(1)}:${sales.at(month - 1)})*${payment.at}/12`;
    return formula(
      month === 1 ? sales.at(1) : `${sales.at(month)}+${before}`,
      sales.value(month) + (won * payment.value) / 12,
      people,
    );
  });
}
