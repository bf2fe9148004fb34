import type { ForecastInput } from '#domain/forecast-input.ts';
import { isTerm, type PromiseClaim } from '#domain/promise.ts';
import { monthsRead } from '#domain/promised-figure.ts';
import type { StageContext } from '#stages/card.ts';
import type { Basis } from '../basis.ts';
import { type PromisedMoney, withMoney } from './money.ts';
import { countingIn, openIn, type PromiseReading } from './open.ts';

/** What is computed to weigh one promise. */
export interface PromiseQuestion {
  /** The plan's year, with the promise's money where it names any. */
  readonly input: ForecastInput;
  readonly promise: PromiseClaim;
  readonly money: PromisedMoney | undefined;
}

/** The promise as it can be weighed or signed; undefined while something in it is open, and for work and money. */
export function closedPromise(reading: PromiseReading): PromiseClaim | undefined {
  const { figure, byMonth, isSetAside } = reading;
  const counting = countingIn(reading);
  const amount = levelOf(reading);
  const isOpen = openIn(reading).length > 0 || isSetAside === true;
  if (isOpen || figure === undefined || isTerm(figure) || byMonth === undefined) return undefined;
  return amount === undefined || counting === undefined ? undefined : { figure, amount, byMonth, counting };
}

/** The level a promise comes down to: a change is reckoned from what is there today. */
function levelOf({ figure, change, amount, base, byMonth }: PromiseReading): number | undefined {
  if (figure === 'breakEvenMonth') return byMonth;
  if (typeof amount !== 'number') return undefined;
  if (change === undefined) return amount;
  if (typeof base !== 'number') return undefined;
  if (change === 'onTop') return base + amount;
  return change === 'share' ? base * (1 + amount) : base * amount;
}

/** The question a promise puts to a plan; undefined while something in it is open or there is nobody to forecast. */
export function questionOf(
  { input, canForecast }: Basis,
  context: StageContext,
  reading: PromiseReading,
): PromiseQuestion | undefined {
  const promise = closedPromise(reading);
  if (!canForecast || promise === undefined) return undefined;
  const { moneyMinor, moneyIs, moneyPer } = reading;
  if (typeof moneyMinor !== 'number' || moneyIs === 'fee') return { input, promise, money: undefined };
  const months = monthsRead(promise);
  const inAllMinor = moneyPer === 'month' ? moneyMinor * months : moneyMinor;
  return { promise, ...withMoney(input, { figure: promise.figure, byMonth: months, moneyMinor: inAllMinor }, context) };
}
