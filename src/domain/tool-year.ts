import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import type { ForecastInput, ToolInput } from './forecast-input.ts';
import { monthsInYear, priceFactorIn, toolRuns } from './schedule.ts';

/** A tool with its estimate drawn, and what it has brought so far. */
export interface DrawnTool {
  readonly tool: ToolInput;
  /** The part of its usual results that a month brings, at the month's price; 0 where it does not run. */
  partIn(month: number): number;
  /** Results of a month at the usual price. */
  readonly usual: DrawsVector;
  /** Results over months 1…12 so far. */
  readonly results: DrawsVector;
  /** Adds the results of a month to `sum`; `room` is what a community has left. */
  bring(month: number, sum: DrawsVector, room?: DrawsVector): void;
  /** Adds a month of the plan's year to `results`. */
  count(month: number, room?: DrawsVector): void;
}

/** Results of a month at the usual price: what the money buys, or what an unpaid tool brings. */
function usualResults({ costPerResultMinor, moneyMinorPerMonth, resultsPerMonth }: ToolInput, drawing: Drawing) {
  if (costPerResultMinor && moneyMinorPerMonth > 0)
    return drawing.vectorOf(costPerResultMinor, {
      name: `bought with ${moneyMinorPerMonth}`,
      of: (minor) => moneyMinorPerMonth / minor,
    });
  return !costPerResultMinor && resultsPerMonth ? drawing.vectorOf(resultsPerMonth) : drawing.zeroVector();
}

export function drawTool(input: ForecastInput, tool: ToolInput, drawing: Drawing): DrawnTool {
  const usual = usualResults(tool, drawing);
  const results = drawing.zeroVector();
  const partIn = (month: number) => {
    if (!toolRuns(tool, month)) return 0;
    return tool.moneyMinorPerMonth > 0 ? 1 / priceFactorIn(input, tool, month) : 1;
  };
  function bring(month: number, sum: DrawsVector, room?: DrawsVector) {
    const part = partIn(month);
    if (part === 0) return;
    if (room) drawing.loops.addProduct(sum, usual, room, part);
    else drawing.loops.addPart(sum, usual, part);
  }
  return {
    tool,
    usual,
    results,
    partIn,
    bring,
    count(month, room) {
      if (month <= monthsInYear) bring(month, results, room);
    },
  };
}

/** Money of a tool in months 1…12. */
export const moneyInYear = ({ tool }: DrawnTool): number => tool.moneyMinorPerMonth * tool.months.length;
