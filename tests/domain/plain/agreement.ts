import type { ForecastInput } from '#domain/forecast-input.ts';
import { outlookKpis, type SpreadKpi, spreadKpis } from '#domain/forecast-result.ts';
import type { PlainPercentiles } from './percentiles.ts';
import type { PlainQuantity } from './plain-model.ts';

const counts = [
  'members',
  'paidMembers',
  'freeMembers',
  'organicMembers',
  'leavers',
  'views',
  'reach',
  'engagements',
  'activeMembers',
  'communityVisits',
  'visitsBought',
  'leads',
  'sales',
  'orders',
  'brandSearches',
] as const satisfies readonly PlainQuantity[];
const rates = ['unfollowShare', 'engagementRate'] as const satisfies readonly PlainQuantity[];
const money = [
  'revenueMinor',
  'grossProfitMinor',
  'spendMinor',
  'cumulativeResultMinor',
] as const satisfies readonly PlainQuantity[];

const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name);

/** What both models tell of a month. */
export const quantities = [...counts, ...rates, ...money];
export type Quantity = (typeof quantities)[number];

export const monthsCompared = [1, 6, 12, 24];

/** Months in which spreads are compared: those of the outlook where the forecast reads them. */
export const monthsComparedOf = (quantity: Quantity): readonly number[] =>
  isOneOf(outlookKpis, quantity) ? monthsCompared : monthsCompared.filter((month) => month <= 12);

/** What ranges are compared of; of the rest only the typical run is told. */
export const isRangeTold = (quantity: Quantity): quantity is Quantity & SpreadKpi => isOneOf(spreadKpis, quantity);

export const ends = [
  ['p10', 0.1],
  ['p50', 0.5],
  ['p90', 0.9],
] as const;
export type End = (typeof ends)[number][0];

/** What two models that are the same may differ by: three in a hundred, or one whole person, or what an order brings. */
export function marginOf(input: ForecastInput, quantity: Quantity, spread: PlainPercentiles, end: End): number {
  // A result passes nought, where a part of it says nothing: there it is a part of its range
  const size = quantity === 'cumulativeResultMinor' ? spread.p90 - spread.p10 : Math.abs(spread[end]);
  const orderMinor = isOneOf(money, quantity) ? (input.averageOrderValueMinor?.typical ?? 0) : 0;
  return Math.max(0.03 * size, isOneOf(counts, quantity) ? 1 : orderMinor);
}

const spreadsOfChance = 3.5;

/** Of values in order: the percentiles within which draws of two models that are the same may differ by chance alone. */
export function chanceBand(ordered: Float64Array, share: number, otherDraws: number): readonly [number, number] {
  const width = spreadsOfChance * Math.sqrt(share * (1 - share) * (1 / ordered.length + 1 / otherDraws));
  const at = (place: number): number =>
    ordered[Math.min(ordered.length - 1, Math.max(0, Math.round(place * (ordered.length - 1))))] ?? Number.NaN;
  return [at(share - width), at(share + width)];
}
