import { type Counting, countingsOf, isTerm, type PromisedFigure } from '#domain/promise.ts';
import type { ContractorPromise, WordAsk } from '#strategy/promise.ts';

/** What has to be mended or said before a promise can be weighed. */
export type PromiseProblem =
  | 'figureMissing'
  | 'amountMissing'
  | 'amountImpossible'
  | 'shareImpossible'
  | 'countingMissing'
  | 'baseMissing'
  | 'baseImpossible'
  | 'monthMissing'
  | 'moneyImpossible'
  | 'moneyIsMissing'
  | 'moneyPerMissing'
  | WordAsk;

export type PromiseField =
  | 'asks'
  | 'figure'
  | 'amount'
  | 'counting'
  | 'base'
  | 'byMonth'
  | 'moneyMinor'
  | 'moneyIs'
  | 'moneyPer';

export interface OpenField {
  readonly field: PromiseField;
  readonly problem: PromiseProblem;
}

export type PromiseReading = Omit<ContractorPromise, 'id'>;

const amountMax = 1e13;
const isSum = (value: unknown): value is number => typeof value === 'number' && value > 0 && value <= amountMax;
const isNothing = (value: unknown): boolean => value === undefined || value === '';

/** Of which more than the whole cannot be. */
const parts: readonly (PromisedFigure | undefined)[] = ['engagementRate', 'adCostShare'];

function amountProblem({ figure, change, amount }: PromiseReading): PromiseProblem | undefined {
  if (figure === 'breakEvenMonth') return undefined;
  if (isNothing(amount)) return 'amountMissing';
  if (change === 'share')
    return typeof amount === 'number' && amount > -1 && amount !== 0 ? undefined : 'amountImpossible';
  if (figure !== undefined && isTerm(figure) && amount === 0) return undefined;
  if (!isSum(amount)) return 'amountImpossible';
  return change === undefined && parts.includes(figure) && amount > 1 ? 'shareImpossible' : undefined;
}

/** The counting that was said, or the only one there is. */
export function countingIn({ figure, counting }: PromiseReading): Counting | undefined {
  const ways = figure === undefined ? [] : countingsOf[figure];
  if (ways.length === 1) return ways[0];
  return ways.find((way) => way === counting);
}

const isMonth = (byMonth: number | undefined): boolean =>
  byMonth !== undefined && Number.isInteger(byMonth) && byMonth >= 1 && byMonth <= 12;

/** What is still open in a promise, in the order asked; nothing where it can be weighed, or is set aside. */
export function openIn(reading: PromiseReading): readonly OpenField[] {
  const { figure, change, base, byMonth, moneyMinor, asks = [], isSetAside } = reading;
  if (isSetAside) return [];
  const amount = amountProblem(reading);
  const isWork = figure !== undefined && isTerm(figure);
  const when = (isOpen: boolean, field: PromiseField, problem: PromiseProblem): readonly OpenField[] =>
    isOpen ? [{ field, problem }] : [];
  return [
    ...asks.map((problem) => ({ field: 'asks', problem }) as const),
    ...when(figure === undefined, 'figure', 'figureMissing'),
    ...(amount === undefined ? [] : when(true, 'amount', amount)),
    ...when(figure !== undefined && countingIn(reading) === undefined, 'counting', 'countingMissing'),
    ...when(change !== undefined && isNothing(base), 'base', 'baseMissing'),
    ...when(change !== undefined && !isNothing(base) && !isSum(base), 'base', 'baseImpossible'),
    ...when(!isWork && !isMonth(byMonth), 'byMonth', 'monthMissing'),
    ...moneyOpen(reading),
    ...when(!isNothing(moneyMinor) && !isSum(moneyMinor), 'moneyMinor', 'moneyImpossible'),
  ];
}

/** Whose money it is, and how often it is paid, where the words leave it open. */
function moneyOpen({ moneyMinor, moneyIs, moneyPer }: PromiseReading): readonly OpenField[] {
  if (!isSum(moneyMinor)) return [];
  if (moneyIs === 'open') return [{ field: 'moneyIs', problem: 'moneyIsMissing' }];
  return moneyIs !== 'fee' && moneyPer === 'open' ? [{ field: 'moneyPer', problem: 'moneyPerMissing' }] : [];
}
