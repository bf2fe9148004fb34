import type { Shown, WorksheetCell } from '#document/worksheet.ts';
import type { Calculation } from '#plan/calculation.ts';
import type { SpendKind } from '#plan/money.ts';
import type { Phrases } from '../document/phrases.ts';
import { fixed, inMajor, label, moneyIn, type Operand, people, percent, value, whole } from './cells.ts';
import { worksheetWords } from './words.ts';

/** The line of the first of them. */
const firstLine = 4;

/** What the calculation starts from, each in a cell that may be changed. */
export interface Assumed {
  readonly rows: readonly (readonly WorksheetCell[])[];
  readonly share: Operand;
  readonly cycle: Operand;
  readonly answerable: Operand | undefined;
  /** Undefined where a customer orders once. */
  readonly payment: Operand | undefined;
  readonly orderValue: Operand | undefined;
  readonly margin: Operand | undefined;
  readonly fees: Partial<Readonly<Record<SpendKind, Operand>>>;
}

export function assumedRows(calculation: Calculation, spent: readonly SpendKind[], phrases: Phrases): Assumed {
  const words = worksheetWords[phrases.language].calculation;
  const { payment, averageOrderValueMinor, leadsPerMonthMax, hourCostMinor } = calculation;
  const { currency } = phrases.context;
  const rows: (readonly WorksheetCell[])[] = [];
  const ask = (text: string, number: number, shown: Shown): Operand => {
    rows.push([label(text), value(number, shown, { isInput: true })]);
    return { at: fixed(2, firstLine + rows.length - 1), value: number };
  };
  const askMoney = (text: string, minor: number): Operand => {
    const major = inMajor(minor, currency);
    return ask(text, major, Number.isInteger(major) ? moneyIn(currency) : { unit: currency, precision: 2 });
  };
  const fee = (kind: SpendKind, text: string, minor: number) =>
    spent.includes(kind) && minor > 0 ? { [kind]: askMoney(text, minor) } : {};
  return {
    share: ask(words.leadToSale, calculation.leadToSaleShare, percent),
    cycle: ask(words.cycle, calculation.salesCycleMonths, whole),
    answerable: leadsPerMonthMax === undefined ? undefined : ask(words.answerable, leadsPerMonthMax, whole),
    payment: payment.kind === 'once' ? undefined : ask(words.payment[payment.kind], payment.value, people),
    orderValue:
      averageOrderValueMinor === undefined
        ? undefined
        : askMoney(words.orderValue[payment.kind], averageOrderValueMinor),
    margin: averageOrderValueMinor === undefined ? undefined : ask(words.margin, calculation.grossMarginShare, percent),
    fees: {
      ...fee('contractorMinor', words.contractorFee, calculation.contractorFeeMinorPerMonth),
      ...fee('contentMinor', words.contentFee, calculation.contentFeeMinorPerMonth),
      ...fee('hoursMinor', words.hourCost, hourCostMinor),
    },
    rows,
  };
}
