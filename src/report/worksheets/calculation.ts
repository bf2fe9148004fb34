import type { Worksheet } from '#document/worksheet.ts';
import type { PlanFigures } from '#plan/plan.ts';
import type { Say } from '../document/say.ts';
import { moneyWords } from '../document/words.ts';
import { assumedRows } from './assumed.ts';
import { label } from './cells.ts';
import { addMoney } from './earnings.ts';
import { MonthTable } from './month-table.ts';
import { addOrders } from './orders.ts';
import { worksheetWords } from './words.ts';

/** From leads to money, month by month: whoever changes a price sees what follows. */
export function calculationSheet({ calculation, money }: PlanFigures, say: Say): Worksheet | undefined {
  if (calculation === undefined) return undefined;
  const words = worksheetWords[say.language].calculation;
  const assumed = assumedRows(calculation, money.kinds, say);
  const headLine = assumed.rows.length + 5;
  const table = new MonthTable(headLine + 1);
  const orders = addOrders(table, calculation, assumed, say);
  addMoney(table, orders, { calculation, money }, assumed, say);
  const names = moneyWords[say.language];
  return {
    title: words.title,
    widths: [48, ...Array.from({ length: table.width }, () => 15)],
    rows: [
      [label(words.title, 'title')],
      [label(words.lead, 'lead', 8)],
      [],
      ...assumed.rows,
      [],
      table.head(names.month),
      ...table.months((month) => say.monthCell(month).text),
      table.year(names.year),
    ],
  };
}
