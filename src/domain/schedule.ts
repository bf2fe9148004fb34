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

const usualMonthsBeforeSelling = 7;

/**
 * The plan month selling starts in unless somebody decides otherwise: in the seventh month a community is worked with, and
 * never before the plan's first posts.
 */
export function usualFirstSellingMonth({
  preparationMonths,
  monthsWorked,
}: {
  readonly preparationMonths: number;
  /** Of the community that has been worked with for longest. */
  readonly monthsWorked: number;
}): number {
  return Math.max(preparationMonths + 1, usualMonthsBeforeSelling - monthsWorked);
}

/** Whether what the plan adds has begun. */
export const isPosted = (input: ForecastInput, month: number): boolean => month > input.preparationMonths;

/**
 * Whether anything is sold at all: an offer, a selling pillar, or what advertising brings to the site or to a manager.
 * Where nothing is, nobody who comes to the site is counted as a lead: an empty stage brings nothing.
 */
export const isSold = ({ sellsNothing, offers, sellingPillarShare, tools }: ForecastInput): boolean =>
  !sellsNothing && (offers.length > 0 || sellingPillarShare > 0 || tools.some(({ buys }) => buys !== 'members'));

/** A month with offers: each of a push from the first selling month on, and again after the planned rest. */
export const isSellingMonth = (
  { firstSellingMonth, pushMonths = 1, restMonths }: ForecastInput,
  month: number,
): boolean =>
  month >= firstSellingMonth &&
  (restMonths === 0 || (month - firstSellingMonth) % (pushMonths + restMonths) < pushMonths);

export const isRestMonth = (input: ForecastInput, month: number): boolean =>
  month >= input.firstSellingMonth && !isSellingMonth(input, month);

/** Index of ad prices in a plan month, mean about 1. */
const adPriceSeasonIn = ({ startMonth, adPriceSeason }: ForecastInput, month: number): number =>
  adPriceSeason[calendarIndex(planMonth(startMonth, month))] ?? 1;

/** What one result of a tool costs in a month, as a factor on its usual price. */
export const priceFactorIn = (input: ForecastInput, tool: ToolInput, month: number): number =>
  tool.followsAdSeason ? adPriceSeasonIn(input, month) : 1;
