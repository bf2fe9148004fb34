import type { Column, Drawing } from './draws.ts';
import type { ForecastInput, ToolInput } from './forecast-input.ts';
import { priceFactorIn, toolRuns } from './schedule.ts';

/** A tool with its estimate drawn, and what it has brought so far. */
export interface DrawnTool {
  readonly tool: ToolInput;
  /** Results of a month before the room left in a community is counted; undefined while the tool rests. */
  resultsIn(month: number): Column | undefined;
  /** Results over months 1…12. */
  readonly results: Column;
}

/** Paid tools bring what their money buys at the month's price, unpaid ones their usual results. */
export function drawTool(input: ForecastInput, tool: ToolInput, draw: Drawing, draws: number): DrawnTool {
  const price = tool.costPerResultMinor && draw(tool.costPerResultMinor);
  const usual = tool.resultsPerMonth && draw(tool.resultsPerMonth);
  return {
    tool,
    results: new Float64Array(draws),
    resultsIn(month) {
      if (!toolRuns(tool, month)) return undefined;
      if (price === undefined) return usual;
      const factor = priceFactorIn(input, tool, month);
      return price.map((minor) => tool.moneyMinorPerMonth / (minor * factor));
    },
  };
}
