import type { Currency } from '#domain/money.ts';
import type { Month } from '#domain/month.ts';
import { type Counting, countingsOf, type PromisedFigure } from '#domain/promise.ts';
import type { Language } from '#i18n/language.ts';
import type { ContractorPromise } from '#strategy/promise.ts';
import {
  budgetTaken,
  countTaken,
  languageOf,
  minorOf,
  numbersLeft,
  priceTaken,
  shareTaken,
} from './reading/amounts.ts';
import { monthTaken } from './reading/months.ts';
import { costIn, costOfResult, isMonthly, membersCounting, resultIn, wordsFor } from './reading/results.ts';
import { type TextLeft, textLeft } from './reading/text-left.ts';

export interface PromiseReading {
  /** What the line says; what it leaves open stays open. */
  readonly understood: Omit<ContractorPromise, 'id' | 'said'>;
  /** Numbers in the line that were put to no use. */
  readonly unread: readonly string[];
}

interface Ground {
  readonly startMonth: Month;
  /** The language figures without words are read in. */
  readonly language: Language;
  /** The currency of the plan; sums are told in its minor units. */
  readonly currency: Currency;
}

/** Reads a promise off a line in English or Russian, and never guesses: what the words do not say is left to be asked. */
export function readPromise(line: string, { startMonth, language: reader, currency }: Ground): PromiseReading {
  const left = textLeft(line);
  const language = languageOf(line, reader);
  const tongue = { language, currency };
  const byMonth = monthTaken(left, startMonth);
  const monthly = isMonthly(left);
  const result = resultIn(left);
  const cost = costIn(left, result);
  const priceMinor = cost === undefined ? priceTaken(left, tongue) : undefined;
  if (cost !== undefined) {
    const amount = budgetTaken(left, tongue) ?? minorOf(countTaken(left, language), currency);
    return reading(left, { figure: cost, counting: 'inAll', amount, byMonth });
  }
  if (result === 'engagementRate')
    return reading(left, { figure: result, counting: 'inMonth', amount: shareTaken(left, language), byMonth });
  const budgetMinor = budgetTaken(left, tongue);
  const counting = countingIn(left, result, monthly);
  const amount = countTaken(left, language, wordsFor(result));
  if (priceMinor !== undefined && amount === undefined)
    return reading(left, { figure: costOfResult(result), counting: 'inAll', amount: priceMinor, byMonth });
  const moneyMinor = budgetMinor ?? (priceMinor === undefined ? undefined : priceMinor * (amount ?? 0));
  return reading(left, { figure: result, counting, amount, byMonth, moneyMinor });
}

function countingIn(left: TextLeft, figure: PromisedFigure | undefined, monthly: boolean): Counting | undefined {
  if (figure === undefined) return undefined;
  if (figure === 'members') return membersCounting(left);
  return monthly && countingsOf[figure].includes('inMonth') ? 'inMonth' : 'inAll';
}

function reading(left: TextLeft, told: PromiseReading['understood']): PromiseReading {
  const isWithin = told.byMonth !== undefined && told.byMonth >= 1 && told.byMonth <= 12;
  const { byMonth, ...others } = told;
  const said = Object.entries({ ...others, byMonth: isWithin ? byMonth : undefined });
  return {
    understood: Object.fromEntries(said.filter(([, value]) => value !== undefined)),
    unread: [...numbersLeft(left), ...(byMonth !== undefined && !isWithin ? [String(byMonth)] : [])],
  };
}
