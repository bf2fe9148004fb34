import { type Currency, minorPerMajor } from '#domain/money.ts';
import type { Month } from '#domain/month.ts';
import { isCost, isMoney, isTerm } from '#domain/promise.ts';
import { isOwnCurrency } from '#i18n/currency-said.ts';
import type { Language } from '#i18n/language.ts';
import type { FoundPromise, Span } from '#promises/found.ts';
import { readLine } from '#promises/reading.ts';
import type { WordAsk } from '#strategy/promise.ts';
import type { PromiseReading } from './open.ts';

export interface LineReadings {
  readonly promises: readonly PromiseReading[];
  /** What of the line was put to no use. */
  readonly unread: readonly Span[];
}

interface ReadingContext {
  readonly startMonth: Month;
  readonly currency: Currency;
  /** The language figures without words are read in. */
  readonly language: Language;
}

/** The promises of a line as a strategy keeps them; what the words leave open is left to be asked. */
export function readingsIn(said: string, readingContext: ReadingContext): LineReadings {
  const { promises, unread } = readLine(said, readingContext);
  const asked = promises.map((found) => reading(found, readingContext));
  const whole = withMoneyOf(promises, asked);
  return {
    promises: whole.map(({ found, ...each }) => ({
      ...each,
      said,
      ...(whole.length > 1 && { part: { start: found.span.start, end: found.span.end } }),
    })),
    unread,
  };
}

const hundredths: readonly string[] = ['engagementRate', 'romi', 'adCostShare'];

function reading(found: FoundPromise, { currency }: ReadingContext): PromiseReading {
  const { figure, kind, counting } = { ...found, counting: countingOf(found) };
  const isOwn = isOwnCurrency(found.currency, currency) || kind !== 'amount';
  const scale =
    kind === 'share' || (kind === 'amount' && hundredths.includes(figure))
      ? 0.01
      : isMoney(figure) && kind === 'amount'
        ? minorPerMajor(currency)
        : 1;
  const amount =
    found.amount === undefined || !isOwn || figure === 'breakEvenMonth' ? undefined : exact(found.amount * scale);
  const other = found.amount === found.low ? found.high : found.low;
  const asks = [...found.asks.filter(isWordAsk), ...(isOwn ? [] : (['otherCurrency'] as const))];
  return clean({
    figure,
    change: found.asks.includes('baseline') ? (kind === 'amount' ? 'onTop' : kind) : undefined,
    amount: found.asks.includes('howMuch') ? undefined : amount,
    otherEnd: other === undefined || !isOwn ? undefined : exact(other * scale),
    counting,
    byMonth: monthOf(found),
    asks: asks.length === 0 ? undefined : asks,
  });
}

const exact = (value: number): number => Number(value.toPrecision(12));
const own: readonly string[] = [
  'isPromise',
  'asRead',
  'leadOrSale',
  'rateOrCount',
  'revenueOrProfit',
  'whichCosts',
  'withFee',
  'otherCurrency',
  'rangeOrLevel',
  'feeOrAdMoney',
] satisfies readonly WordAsk[];
const isWordAsk = (ask: string): ask is WordAsk => own.includes(ask);

/** A price holds over the whole year and members and reach from the first month, unless said otherwise. */
function monthOf({ figure, per, byMonth, fromMonth, kind }: FoundPromise): number | undefined {
  if (isTerm(figure)) return per === 'inAll' ? byMonth : undefined;
  const said = byMonth ?? fromMonth;
  if (said !== undefined) return said;
  if (isCost(figure) && kind === 'amount') return 12;
  return per === 'month' && kind === 'amount' && (figure === 'members' || figure === 'reach') ? 1 : undefined;
}

function countingOf({ figure, kind, per, isGained, byMonth, asks }: FoundPromise): PromiseReading['counting'] {
  if (figure === 'engagementRate') return 'inMonth';
  if (isCost(figure) || ['breakEvenMonth', 'romi', 'roas', 'adCostShare'].includes(figure)) return 'inAll';
  if (kind !== 'amount') return figure === 'members' ? 'inAll' : 'inMonth';
  if (per === 'month') return 'eachMonth';
  // A month or in all: what the words leave open is left open.
  if (figure === 'reach' || asks.includes('period')) return undefined;
  if (figure === 'members') return isGained === undefined ? undefined : isGained ? 'gained' : 'inAll';
  return per === 'inAll' && (byMonth !== undefined || isTerm(figure)) ? 'inAll' : undefined;
}

const counted: readonly string[] = ['members', 'visits', 'leads', 'sales', 'reach'];

type Whole = PromiseReading & { readonly found: FoundPromise };

/** Money that stands beside counted results goes with them; whose it is, and how often it is paid, is asked where it is open. */
function withMoneyOf(found: readonly FoundPromise[], asked: readonly PromiseReading[]): readonly Whole[] {
  const all = asked.map((each, index) => ({ ...each, found: found[index] as FoundPromise })); // one of each
  const results = all.filter(
    ({ figure, change }) => figure !== undefined && counted.includes(figure) && change === undefined,
  );
  // What is paid once, or for one piece, goes with no results.
  const isOpenPrice = ({ figure, asks }: Whole) => figure === 'price' && asks?.includes('feeOrAdMoney') === true;
  const [money, another] = all.filter(
    (each) => (each.figure === 'adMoney' || isOpenPrice(each)) && typeof each.amount === 'number' && each.amount > 0,
  );
  if (money === undefined || another !== undefined || results.length === 0 || money.asks?.includes('otherCurrency'))
    return all;
  return all
    .filter((each) => each !== money)
    .map((each) =>
      results.includes(each)
        ? clean({
            ...each,
            moneyMinor: money.amount,
            moneyIs: money.figure === 'adMoney' ? ('ads' as const) : ('open' as const),
            moneyPer:
              money.counting === 'eachMonth'
                ? ('month' as const)
                : each.counting === 'eachMonth' || (each.counting === undefined && each.figure !== 'members')
                  ? ('open' as const)
                  : ('inAll' as const),
          })
        : each,
    );
}

const clean = <Shape extends object>(shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape; // the same without what is not said
