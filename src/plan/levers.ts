import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { forecasterOf } from '#domain/forecaster.ts';
import { ordersPerCustomer } from '#domain/payment.ts';
import { adMoneySought, moreMoneyRungs, timesMost, withAdMoney } from '#domain/search/goal-seek.ts';
import { type GoalOutlook, goalKpis } from './goal.ts';
import type { MoneyOutlook } from './money-outlook.ts';

/** One thing that would change the answer, each computed, none promised. */
export type Lever =
  /** Gross profit of one customer, over all he pays, with which half of the simulated years break even by month 12. */
  | {
      readonly kind: 'customerWorth';
      readonly neededMinor: number;
      readonly nowMinor: number;
      readonly customersNeeded: number;
      readonly customersExpected: number;
    }
  /** Nothing sold in the middle of the simulated years: no price mends that. */
  | { readonly kind: 'noOrders' }
  /** An order leaves nothing once its goods are paid. */
  | { readonly kind: 'noProfit' }
  /** The same year with the team's own hours counted as free. */
  | { readonly kind: 'withoutHours'; readonly shareBy12: number; readonly shareBy24: number }
  /** The smallest factor on advertising money, to a hundredth, with which the goal is met in half of the years. */
  | {
      readonly kind: 'adMoney';
      readonly factor: number;
      /** The dearest month without own hours. */
      readonly mostMinor: number;
      readonly isAboveCeiling: boolean;
      /** Chance to break even by month 24 at that budget; undefined while money cannot be computed. */
      readonly shareBy24: number | undefined;
    }
  | { readonly kind: 'adMoneyNotEnough'; readonly factor: number }
  /** The goal is met once no enquiry is left unanswered. */
  | { readonly kind: 'answerMore'; readonly leadsPerMonthMax: number }
  | { readonly kind: 'goalLater'; readonly month: number }
  /** The money is back in half of the simulated years, though not within the year. */
  | { readonly kind: 'moneyLater'; readonly month: number };

export interface LeverFacts {
  readonly input: ForecastInput;
  readonly forecast: Forecast;
  readonly money: MoneyOutlook | undefined;
  readonly paysBack: boolean | undefined;
  readonly goal: GoalOutlook | undefined;
  readonly ceilingMinor: number | undefined;
}

/** Forecasts a changed year. */
type Again = (input: ForecastInput) => Forecast;

/** Simulated years enough to compare plans by. */
export const comparingDraws = 500;

/** The same simulated years every time, fewer of them. */
const comparing = ({ draws, seed }: Forecast): Again =>
  forecasterOf({ draws: Math.min(comparingDraws, draws), seed }).forecast;

/** Fewer customers in a year than this are none. */
const fewestCustomers = 0.01;

/** Profit grows in proportion to what one customer brings, so no year need be simulated anew. */
function customerWorth({ input, forecast, money }: LeverFacts): readonly Lever[] {
  const value = input.averageOrderValueMinor;
  if (money === undefined || value === undefined) return [];
  const customers = forecast.yearly.sales?.p50 ?? 0;
  const nowMinor = value.typical * input.grossMarginShare.typical * ordersPerCustomer(input.payment);
  if (customers < fewestCustomers) return [{ kind: 'noOrders' }];
  if (nowMinor < 1 || money.grossProfit.p50 < 1) return [{ kind: 'noProfit' }];
  const factor = money.spendMinor / money.grossProfit.p50;
  if (factor <= 1) return [];
  return [
    {
      kind: 'customerWorth',
      neededMinor: nowMinor * factor,
      nowMinor,
      customersNeeded: customers * factor,
      customersExpected: customers,
    },
  ];
}

/** Own hours matter as a lever where they are a fifth of the spend or more. */
function withoutHours({ input, money }: LeverFacts, again: Again): readonly Lever[] {
  if (money === undefined || money.hoursMinor < money.spendMinor * 0.2 || money.hoursMinor === money.spendMinor)
    return [];
  const { breakEven } = again({ ...input, costs: { ...input.costs, hourCostMinor: 0 } });
  const gained = breakEven.shareBy24 - money.breakEven.shareBy24;
  return gained < 0.05
    ? []
    : [{ kind: 'withoutHours', shareBy12: breakEven.shareBy12, shareBy24: breakEven.shareBy24 }];
}

function adMoney({ input, money, ceilingMinor }: LeverFacts, goal: GoalOutlook, again: Again): readonly Lever[] {
  if (!input.tools.some(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0)) return [];
  const wanted = { outcome: goal.kind, amount: goal.amount };
  const { smallest, dearestMonthMinor: mostMinor } = adMoneySought(
    input,
    { goal: wanted, forecast: again },
    moreMoneyRungs,
  );
  if (smallest === undefined) return [{ kind: 'adMoneyNotEnough', factor: timesMost }];
  const factor = smallest / 100;
  const isAboveCeiling = ceilingMinor !== undefined && mostMinor > ceilingMinor;
  const shareBy24 = money && again(withAdMoney(input, factor)).breakEven.shareBy24;
  return [{ kind: 'adMoney', factor, mostMinor, isAboveCeiling, shareBy24 }];
}

const middleOf = ({ goalMonths }: Forecast, { kind }: GoalOutlook): number => goalMonths[goalKpis[kind]].p50;

/** Waiting is an answer where nothing else is changed. */
function moneyLater({ forecast: { breakEven } }: LeverFacts): readonly Lever[] {
  const month = breakEven.p50;
  return month === undefined || month <= 12 ? [] : [{ kind: 'moneyLater', month }];
}

function answerMore({ input }: LeverFacts, goal: GoalOutlook, again: Again): readonly Lever[] {
  const { leadsPerMonthMax } = input;
  if (leadsPerMonthMax === undefined || goal.kind === 'leads') return [];
  const uncapped = again({ ...input, leadsPerMonthMax: undefined });
  return middleOf(uncapped, goal) >= goal.amount ? [{ kind: 'answerMore', leadsPerMonthMax }] : [];
}

/**
 * What would change an answer the owner does not like; nothing where there is nothing to mend. Up to some fifteen forecasts
 * by `again`: the same simulated years as the forecast's first ones.
 */
export function leversOf(facts: LeverFacts, again = comparing(facts.forecast)): readonly Lever[] {
  const { paysBack, goal } = facts;
  const forMoney =
    paysBack === false ? [...customerWorth(facts), ...withoutHours(facts, again), ...moneyLater(facts)] : [];
  if (goal === undefined || goal.isReached) return forMoney;
  const capped = answerMore(facts, goal, again);
  const later: readonly Lever[] = goal.laterMonth === undefined ? [] : [{ kind: 'goalLater', month: goal.laterMonth }];
  return [...forMoney, ...(capped.length > 0 ? capped : adMoney(facts, goal, again)), ...later];
}
