import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast, SpendByKind, Spread } from '#domain/forecast-result.ts';
import { knownNumber } from '#stages/card.ts';
import { isOutside, takesOwnHours, workerFor, works } from '#stages/work.ts';
import type { Answers } from '#strategy/cleaning.ts';

const spendKinds = [
  'adsMinor',
  'testsMinor',
  'contractorMinor',
  'contentMinor',
  'tacticsMinor',
  'hoursMinor',
] as const satisfies readonly (keyof SpendByKind)[];
export type SpendKind = (typeof spendKinds)[number];

export interface MoneyMonth {
  readonly month: number;
  readonly spend: SpendByKind;
  readonly totalMinor: number;
  readonly grossProfit: Spread;
  readonly cumulative: Spread;
}

export interface MoneyPlan {
  readonly months: readonly MoneyMonth[];
  /** Kinds of spend there are any of. */
  readonly kinds: readonly SpendKind[];
  readonly yearByKind: SpendByKind;
  readonly yearMinor: number;
  /** The year's own spread: medians of months do not add up to the median of the year. */
  readonly yearGrossProfit: Spread;
  /** False while nobody knows what an order is worth. */
  readonly canEarn: boolean;
  /** Spend that is not in the table because its amount is not known yet. */
  readonly leftOut: readonly ('feeMinorPerMonth' | 'hourCostMinor')[];
  readonly ceilingMinor: number | undefined;
  /** Months in which the money paid out, hours aside, is above the ceiling. */
  readonly monthsAboveCeiling: readonly number[];
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const nothing: Spread = { p10: 0, p20: 0, p50: 0, p80: 0, p90: 0 };

function leftOutOf({ business: { workers = [], hourCostMinor } }: Answers): MoneyPlan['leftOut'] {
  const isUnpriced = workers.some(
    ({ kind, feeMinorPerMonth }) => isOutside(kind) && knownNumber(feeMinorPerMonth) === undefined,
  );
  const hasOwnWork = works.some((work) => takesOwnHours(workerFor(workers, work)?.kind));
  return [
    ...(isUnpriced ? (['feeMinorPerMonth'] as const) : []),
    ...(hasOwnWork && knownNumber(hourCostMinor) === undefined ? (['hourCostMinor'] as const) : []),
  ];
}

export function moneyPlanOf(answers: Answers, input: ForecastInput, forecast: Forecast): MoneyPlan {
  const months = forecast.spend.slice(0, 12).map((spend, index) => ({
    month: index + 1,
    spend,
    totalMinor: total(Object.values(spend)),
    grossProfit: forecast.monthly.grossProfitMinor[index] ?? nothing,
    cumulative: forecast.monthly.cumulativeResultMinor[index] ?? nothing,
  }));
  const ofKind = (kind: SpendKind) => total(months.map(({ spend }) => spend[kind]));
  const ceilingMinor = knownNumber(answers.business.moneyCeilingMinorPerMonth);
  const isAbove = ({ spend, totalMinor }: MoneyMonth) =>
    ceilingMinor !== undefined && totalMinor - spend.hoursMinor > ceilingMinor;
  return {
    months,
    kinds: spendKinds.filter((kind) => ofKind(kind) > 0),
    yearByKind: Object.fromEntries(spendKinds.map((kind) => [kind, ofKind(kind)])) as Record<SpendKind, number>, // made from the list of keys
    yearMinor: total(months.map(({ totalMinor }) => totalMinor)),
    yearGrossProfit: forecast.yearly.grossProfitMinor ?? nothing,
    canEarn: input.averageOrderValueMinor !== undefined,
    leftOut: leftOutOf(answers),
    ceilingMinor,
    monthsAboveCeiling: months.filter(isAbove).map(({ month }) => month),
  };
}
