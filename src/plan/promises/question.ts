import type { ForecastInput } from '#domain/forecast-input.ts';
import { countingsOf, type PromiseClaim } from '#domain/promise.ts';
import type { StageContext } from '#stages/card.ts';
import type { ContractorPromise } from '#strategy/promise.ts';
import type { Basis } from '../basis.ts';
import { type PromisedMoney, withMoney } from './money.ts';

/** What has to be mended or said before a promise can be weighed. */
export type PromiseProblem =
  | 'figureMissing'
  | 'amountMissing'
  | 'amountImpossible'
  | 'shareImpossible'
  | 'countingMissing'
  | 'monthMissing'
  | 'moneyImpossible';

export interface OpenField {
  readonly field: 'figure' | 'amount' | 'counting' | 'byMonth' | 'moneyMinor';
  readonly problem: PromiseProblem;
}

type Told = Omit<ContractorPromise, 'id'>;

const amountMax = 1e13;
const isSum = (value: unknown): value is number => typeof value === 'number' && value > 0 && value <= amountMax;
const isNothing = (value: unknown): boolean => value === undefined || value === '';

function amountProblem({ figure, amount }: Told): PromiseProblem | undefined {
  if (isNothing(amount)) return 'amountMissing';
  if (!isSum(amount)) return 'amountImpossible';
  return figure === 'engagementRate' && amount > 1 ? 'shareImpossible' : undefined;
}

/** The counting that was said, or the only one there is. */
function countingIn({ figure, counting }: Told): PromiseClaim['counting'] | undefined {
  const ways = figure === undefined ? [] : countingsOf[figure];
  if (ways.length === 1) return ways[0];
  return ways.find((way) => way === counting);
}

/** What is still open in a promise, in the order asked; nothing where it can be weighed. */
export function openIn(promise: Told): readonly OpenField[] {
  const { figure, byMonth, moneyMinor } = promise;
  const amount = amountProblem(promise);
  const isMonth = byMonth !== undefined && Number.isInteger(byMonth) && byMonth >= 1 && byMonth <= 12;
  return [
    ...(figure === undefined ? [{ field: 'figure', problem: 'figureMissing' } as const] : []),
    ...(amount === undefined ? [] : [{ field: 'amount', problem: amount } as const]),
    ...(figure === undefined || countingIn(promise)
      ? []
      : [{ field: 'counting', problem: 'countingMissing' } as const]),
    ...(isMonth ? [] : [{ field: 'byMonth', problem: 'monthMissing' } as const]),
    ...(isNothing(moneyMinor) || isSum(moneyMinor)
      ? []
      : [{ field: 'moneyMinor', problem: 'moneyImpossible' } as const]),
  ];
}

/** What is computed to weigh one promise. */
export interface PromiseQuestion {
  /** The plan's year, with the promise's money where it names any. */
  readonly input: ForecastInput;
  readonly promise: PromiseClaim;
  readonly money: PromisedMoney | undefined;
}

/** The promise as it can be weighed or signed; undefined while something in it is open. */
export function closedPromise(told: Told): PromiseClaim | undefined {
  const { figure, amount, byMonth } = told;
  const counting = countingIn(told);
  const isOpen = openIn(told).length > 0;
  if (isOpen || figure === undefined || typeof amount !== 'number' || byMonth === undefined || counting === undefined)
    return undefined;
  return { figure, amount, byMonth, counting };
}

/** The question a promise puts to a plan; undefined while something in it is open or there is nobody to forecast. */
export function questionOf(
  { input, canForecast }: Basis,
  context: StageContext,
  told: Told,
): PromiseQuestion | undefined {
  const promise = closedPromise(told);
  if (!canForecast || promise === undefined) return undefined;
  const { figure, byMonth } = promise;
  const { moneyMinor } = told;
  if (typeof moneyMinor !== 'number') return { input, promise, money: undefined };
  return { promise, ...withMoney(input, { figure, byMonth, moneyMinor }, context) };
}
