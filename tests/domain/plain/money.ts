import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Chance } from './chance.ts';
import type { MonthOfPlan } from './schedule.ts';

/** What a month costs in every simulated year: fees and own hours are there in each, preparation and outlook included. */
export function spendIn(input: ForecastInput, { tools, tactics }: MonthOfPlan) {
  const { costs } = input;
  let [adsMinor, memberAdsMinor, tacticsMinor] = [0, 0, 0];
  let hours = costs.contentHoursPerMonth + costs.moderationHoursPerMonth;
  for (const { moneyMinorPerMonth, buys } of tools) {
    adsMinor += moneyMinorPerMonth;
    if (buys === 'members') memberAdsMinor += moneyMinorPerMonth;
  }
  for (const { costMinorPerMonth, hoursPerMonth } of tactics) {
    tacticsMinor += costMinorPerMonth;
    hours += hoursPerMonth;
  }
  const feesMinor = costs.contractorFeeMinorPerMonth + costs.contentFeeMinorPerMonth;
  return { memberAdsMinor, spendMinor: adsMinor + feesMinor + tacticsMinor + hours * costs.hourCostMinor };
}

/** Orders of month t, `sales[0]` being the sales of month 1; they may be fractional. */
export function ordersIn(input: ForecastInput, sales: readonly number[], t: number, chance: Chance): number {
  const { payment } = input;
  const now = sales[t - 1] ?? 0;
  let orders = now;
  if (payment.kind === 'comingBack') {
    const furtherOrders = chance.estimate(payment.furtherOrdersPerYear);
    for (let s = Math.max(1, t - 12); s < t; s += 1) orders += ((sales[s - 1] ?? 0) * furtherOrders) / 12;
  }
  if (payment.kind === 'monthly') {
    const staying = 1 - 1 / Math.max(1, chance.estimate(payment.stayMonths));
    for (let s = 1; s < t; s += 1) orders += (sales[s - 1] ?? 0) * staying ** (t - s);
  }
  return orders;
}
