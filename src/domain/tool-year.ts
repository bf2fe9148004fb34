import { at, type Column, type Drawing } from './draws.ts';
import type { ForecastInput, ToolInput } from './forecast-input.ts';
import { monthsInYear, priceFactorIn, toolRuns } from './schedule.ts';

/** A tool with its estimate drawn, and what it has brought so far. */
export interface DrawnTool {
  readonly tool: ToolInput;
  /** Adds the results of a month to `sum`, and of the plan's year to `results`; `room` is what a community has left. */
  bring(month: number, sum: Column, room?: Column): void;
  /** Results over months 1…12 so far. */
  readonly results: Column;
}

/** Results of a month at the usual price: what the money buys, or what an unpaid tool brings. */
function usualResults({ costPerResultMinor, moneyMinorPerMonth, resultsPerMonth }: ToolInput, drawing: Drawing) {
  if (costPerResultMinor && moneyMinorPerMonth > 0)
    return drawing.columnOf(costPerResultMinor).map((minor) => moneyMinorPerMonth / minor);
  return !costPerResultMinor && resultsPerMonth ? drawing.columnOf(resultsPerMonth) : drawing.emptyColumn();
}

export function drawTool(input: ForecastInput, tool: ToolInput, drawing: Drawing): DrawnTool {
  const { draws } = drawing;
  const usual = usualResults(tool, drawing);
  const results = drawing.emptyColumn();
  return {
    tool,
    results,
    bring(month, sum, room) {
      if (!toolRuns(tool, month)) return;
      const priceFactor = tool.moneyMinorPerMonth > 0 ? priceFactorIn(input, tool, month) : 1;
      for (let i = 0; i < draws; i += 1) {
        const brought = (at(usual, i) / priceFactor) * (room === undefined ? 1 : at(room, i));
        sum[i] = at(sum, i) + brought;
        if (month <= monthsInYear) results[i] = at(results, i) + brought;
      }
    },
  };
}
