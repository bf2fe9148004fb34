import type { Calculation } from '#plan/calculation.ts';
import type { MoneyPlan, SpendKind } from '#plan/money.ts';
import type { Phrases } from '../document/phrases.ts';
import { moneyWords } from '../document/words.ts';
import type { Assumed } from './assumed.ts';
import { formula, inMajor, moneyIn, type Operand, people, value } from './cells.ts';
import type { Added, MonthTable } from './month-table.ts';
import { worksheetWords } from './words.ts';

interface Known {
  readonly calculation: Calculation;
  readonly money: MoneyPlan;
}

/** What orders earn, what the months cost, and what is left. */
export function addMoney(
  table: MonthTable,
  orders: Added,
  { calculation, money }: Known,
  assumed: Assumed,
  phrases: Phrases,
): void {
  const { head } = worksheetWords[phrases.language].calculation;
  const { kinds: names, total, cumulative } = moneyWords[phrases.language];
  const { profit: grossProfit, revenue: revenueName } = phrases.outcome;
  const { currency } = phrases.context;
  const shown = moneyIn(currency);
  const product = (one: Operand, other: Operand) => formula(`${one.at}*${other.at}`, one.value * other.value, shown);
  const of = (added: Added, month: number): Operand => ({ at: added.at(month), value: added.value(month) });
  const { orderValue, margin } = assumed;
  const revenue = orderValue && table.add(revenueName, 'sum', (month) => product(of(orders, month), orderValue));
  const earned = revenue && margin && table.add(grossProfit, 'sum', (month) => product(of(revenue, month), margin));
  const spendOf = (kind: SpendKind, month: number) => inMajor(money.months[month - 1]?.spend[kind] ?? 0, currency);
  const spent = money.kinds.map((kind) => {
    const fee = assumed.fees[kind];
    if (kind === 'hoursMinor' && fee) {
      const perHour = calculation.hourCostMinor;
      const hours = table.add(head.hours, 'sum', (month) =>
        value((money.months[month - 1]?.spend.hoursMinor ?? 0) / perHour, people),
      );
      return table.add(head.hoursMoney, 'sum', (month) => product(of(hours, month), fee));
    }
    if (fee) return table.add(names[kind], 'sum', () => formula(fee.at, fee.value, shown));
    return table.add(names[kind], 'sum', (month) => value(spendOf(kind, month), shown));
  });
  if (spent.length === 0 && earned === undefined) return;
  const spend =
    spent.length === 0
      ? undefined
      : table.add(total, 'sum', (month) =>
          formula(
            spent.map((each) => each.at(month)).join('+'),
            spent.reduce((sum, each) => sum + each.value(month), 0),
            shown,
          ),
        );
  if (earned === undefined) return;
  const result =
    spend === undefined
      ? earned
      : table.add(head.result, 'sum', (month) =>
          formula(`${earned.at(month)}-${spend.at(month)}`, earned.value(month) - spend.value(month), shown),
        );
  let soFar = 0;
  table.add(cumulative, 'last', (month) => {
    soFar += result.value(month);
    return formula(`SUM(${result.at(1).replace(/\d+/, '$$$&')}:${result.at(month)})`, soFar, shown);
  });
  table.add(head.simulated, undefined, (month) =>
    value(inMajor(money.months[month - 1]?.cumulative.p50 ?? 0, currency), shown, { isForecast: true }),
  );
}
