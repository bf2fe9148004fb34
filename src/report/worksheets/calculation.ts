import type { Worksheet } from '#document/worksheet.ts';
import type { PlanFigures } from '#plan/plan.ts';
import type { Phrases } from '../document/phrases.ts';
import { moneyWords } from '../document/words.ts';
import { assumedRows } from './assumed.ts';
import { label } from './cells.ts';
import { addMoney } from './earnings.ts';
import { MonthTable } from './month-table.ts';
import { addOrders } from './orders.ts';
import { worksheetWords } from './words.ts';

/** From leads to money, month by month: whoever changes a price sees what follows. */
export function calculationSheet({ calculation, money }: PlanFigures, phrases: Phrases): Worksheet | undefined {
  if (calculation === undefined) return undefined;
  const words = worksheetWords[phrases.language].calculation;
  const assumed = assumedRows(calculation, money.kinds, phrases);
  const headLine = assumed.rows.length + 5;
  const table = new MonthTable(headLine + 1);
  const orders = addOrders(table, calculation, assumed, phrases);
  addMoney(table, orders, { calculation, money }, assumed, phrases);
  const names = moneyWords[phrases.language];
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
      ...table.months((month) => phrases.monthCell(month).text),
      table.year(names.year),
    ],
  };
}
