import type { ForecastInput, TacticInput, ToolInput } from './forecast-input.ts';
import { calendarIndex, planMonth } from './month.ts';

/** Months 1…12 are the plan, 13…24 its outlook. */
export const monthsInYear = 12;
const monthsForecast = 24;

/** Plan months 1…24. */
export const forecastMonths = Array.from({ length: monthsForecast }, (_, index) => index + 1);

export const weeksPerMonth = 52 / 12;

/** In the outlook a tool that ran in month 12 goes on. */
export const toolRuns = ({ months }: ToolInput, month: number): boolean =>
  months.includes(Math.min(month, monthsInYear));

/** In the outlook a tactic repeats its months of the year. */
export const tacticRuns = ({ months }: TacticInput, month: number): boolean =>
  months.includes(((month - 1) % monthsInYear) + 1);

export const isPosted = (input: ForecastInput, month: number): boolean => month > input.preparationMonths;

/** Months a community is worked with before it is sold to; a judgement. */
const monthsBeforeSelling = 7;

/** The plan month selling usually starts in, 1…12: the seventh since the community began to be worked with, after the preparation. */
export const usualFirstSellingMonth = ({
  preparationMonths,
  monthsWorked,
}: {
  readonly preparationMonths: number;
  readonly monthsWorked: number;
}): number => Math.max(preparationMonths + 1, Math.min(monthsBeforeSelling, monthsBeforeSelling - monthsWorked));

/** A month with offers: the first selling month and every one after the planned rest. */
export const isSellingMonth = ({ firstSellingMonth, restMonths }: ForecastInput, month: number): boolean =>
  month >= firstSellingMonth && (month - firstSellingMonth) % (1 + restMonths) === 0;

export const isRestMonth = (input: ForecastInput, month: number): boolean =>
  month >= input.firstSellingMonth && !isSellingMonth(input, month);

/** Index of ad prices in a plan month, mean about 1. */
const adPriceSeasonIn = ({ startMonth, adPriceSeason }: ForecastInput, month: number): number =>
  adPriceSeason[calendarIndex(planMonth(startMonth, month))] ?? 1;

/** What one result of a tool costs in a month, as a factor on its usual price. */
export const priceFactorIn = (input: ForecastInput, tool: ToolInput, month: number): number =>
  tool.followsAdSeason ? adPriceSeasonIn(input, month) : 1;
