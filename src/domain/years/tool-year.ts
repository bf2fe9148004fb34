import type { ForecastInput, ToolInput } from '../forecast-input.ts';
import { monthsInYear, priceFactorIn, toolRuns } from '../schedule.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';

/** A tool with its estimate drawn, and what it has brought so far. */
export interface DrawnTool {
  readonly tool: ToolInput;
  /** Results over months 1…12 so far. */
  readonly results: DrawsVector;
  /** Results of a month, counted to the year's; `room` is what a community has left. Undefined where the tool does not run. */
  bring(month: number, room?: DrawsVector): DrawsVector | undefined;
}

/** Results of a month at the usual price: what the money buys, less what is kept for tests, or what an unpaid tool brings. */
function usualResults({ costs }: ForecastInput, tool: ToolInput, drawing: Drawing): DrawsVector {
  const { costPerResultMinor, moneyMinorPerMonth, resultsPerMonth } = tool;
  const boughtForMinor = moneyMinorPerMonth * (1 - costs.testReserveShare);
  if (costPerResultMinor && moneyMinorPerMonth > 0)
    return drawing.vectorOf(costPerResultMinor, {
      name: `bought with ${boughtForMinor}`,
      of: (minor) => boughtForMinor / minor,
    });
  return !costPerResultMinor && resultsPerMonth ? drawing.vectorOf(resultsPerMonth) : drawing.zeroVector();
}

/** Months in which a tool tells the customers of today; afterwards it tells those who bought the month before. */
const monthsOfTelling = 2;

/** `salesBefore` holds the sales of the month before the one asked for. */
export function drawTool(input: ForecastInput, tool: ToolInput, drawing: Drawing, salesBefore: DrawsVector): DrawnTool {
  const { add, multiply, multiplyByLuck } = drawing.loops;
  const usual = usualResults(input, tool, drawing);
  const joining = tool.ownCustomers && drawing.vectorOf(tool.ownCustomers.joinShare);
  const [results, brought, ones] = [drawing.zeroVector(), drawing.workVector(), drawing.workVector()];
  drawing.loops.fill(ones, 1);
  const firstMonths = tool.months.toSorted((one, other) => one - other).slice(0, monthsOfTelling);

  function ofMonth(month: number, room: DrawsVector): void {
    if (joining && tool.ownCustomers) {
      const isTelling = firstMonths.includes(month);
      multiply(brought, joining, isTelling ? ones : salesBefore, isTelling ? tool.ownCustomers.customersToTell : 1);
      multiply(brought, brought, room, 1);
      return;
    }
    const part = tool.moneyMinorPerMonth > 0 ? 1 / priceFactorIn(input, tool, month) : 1;
    multiplyByLuck(brought, usual, drawing.luck.of('results', `${tool.id} ${month}`), part);
    if (room !== ones) multiply(brought, brought, room, 1);
  }

  return {
    tool,
    results,
    bring(month, room = ones) {
      if (!toolRuns(tool, month)) return undefined;
      ofMonth(month, room);
      if (month <= monthsInYear) add(results, brought);
      return brought;
    },
  };
}

/** Money of a tool in months 1…12. */
export const moneyInYear = ({ tool }: DrawnTool): number => tool.moneyMinorPerMonth * tool.months.length;
