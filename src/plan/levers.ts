import { forecast as forecastAnew } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { ordersPerCustomer } from '#domain/payment.ts';
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
  /** The smallest of the tried factors on advertising money with which the goal is met in half of the years. */
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
  | { readonly kind: 'goalLater'; readonly month: number };

export interface LeverGround {
  readonly input: ForecastInput;
  readonly forecast: Forecast;
  readonly money: MoneyOutlook | undefined;
  readonly paysBack: boolean | undefined;
  readonly goal: GoalOutlook | undefined;
  readonly ceilingMinor: number | undefined;
}

/** Enough simulated years to compare with, few enough to compute while a page opens. */
const drawsAgain = 500;

const again = ({ input, forecast }: LeverGround, changed: Partial<ForecastInput>): Forecast =>
  forecastAnew({ ...input, ...changed }, { draws: Math.min(drawsAgain, forecast.draws), seed: forecast.seed });

/** Fewer customers in a year than this are none. */
const fewestCustomers = 0.01;

/** Profit grows in proportion to what one customer brings, so no year need be simulated anew. */
function customerWorth({ input, forecast, money }: LeverGround): readonly Lever[] {
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
function withoutHours(ground: LeverGround): readonly Lever[] {
  const { input, money } = ground;
  if (money === undefined || money.hoursMinor < money.spendMinor * 0.2 || money.hoursMinor === money.spendMinor)
    return [];
  const { breakEven } = again(ground, { costs: { ...input.costs, hourCostMinor: 0 } });
  const gained = breakEven.shareBy24 - money.breakEven.shareBy24;
  return gained < 0.05
    ? []
    : [{ kind: 'withoutHours', shareBy12: breakEven.shareBy12, shareBy24: breakEven.shareBy24 }];
}

const factorsTried = [1.25, 1.5, 2, 3, 5] as const;

/** More money never sells less, so the smallest factor that reaches the goal is found by halving. */
function adMoney(ground: LeverGround, goal: GoalOutlook): readonly Lever[] {
  const { input, ceilingMinor } = ground;
  if (!input.tools.some(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0)) return [];
  let found: { readonly factor: number; readonly forecast: Forecast } | undefined;
  let from = 0;
  let to: number = factorsTried.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const factor = factorsTried[middle] ?? 1;
    const tools = input.tools.map((tool) => ({ ...tool, moneyMinorPerMonth: tool.moneyMinorPerMonth * factor }));
    const tried = again(ground, { tools });
    if (middleOf(tried, goal) >= goal.amount) {
      found = { factor, forecast: tried };
      to = middle;
    } else from = middle + 1;
  }
  if (found === undefined) return [{ kind: 'adMoneyNotEnough', factor: Math.max(...factorsTried) }];
  const paidOut = found.forecast.spend.slice(0, 12).map((month) => sum(Object.values(month)) - month.hoursMinor);
  const mostMinor = Math.max(...paidOut);
  const isAboveCeiling = ceilingMinor !== undefined && mostMinor > ceilingMinor;
  const shareBy24 = ground.money && found.forecast.breakEven.shareBy24;
  return [{ kind: 'adMoney', factor: found.factor, mostMinor, isAboveCeiling, shareBy24 }];
}

const middleOf = ({ goalMonths }: Forecast, { kind }: GoalOutlook): number => goalMonths[goalKpis[kind]].p50;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function answerMore(ground: LeverGround, goal: GoalOutlook): readonly Lever[] {
  const { leadsPerMonthMax } = ground.input;
  if (leadsPerMonthMax === undefined || goal.kind === 'leads') return [];
  const uncapped = again(ground, { leadsPerMonthMax: undefined });
  return middleOf(uncapped, goal) >= goal.amount ? [{ kind: 'answerMore', leadsPerMonthMax }] : [];
}

/** What would change an answer the owner does not like; nothing where there is nothing to mend. */
export function leversOf(ground: LeverGround): readonly Lever[] {
  const { paysBack, goal } = ground;
  const forMoney = paysBack === false ? [...customerWorth(ground), ...withoutHours(ground)] : [];
  if (goal === undefined || goal.isReached) return forMoney;
  const capped = answerMore(ground, goal);
  const later: readonly Lever[] = goal.laterMonth === undefined ? [] : [{ kind: 'goalLater', month: goal.laterMonth }];
  return [...forMoney, ...(capped.length > 0 ? capped : adMoney(ground, goal)), ...later];
}
