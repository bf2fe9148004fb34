import { isTerm, promisedFigures } from '#domain/promise.ts';
import type { FoundPromise } from '#promises/found.ts';

/** How a right reading of one promise is written in the lines kept for the test. */
export interface RightPromise {
  readonly what: string;
  readonly kind: 'amount' | 'relativeShare' | 'multiple';
  readonly amount?: number;
  readonly low?: number;
  readonly high?: number;
  readonly per: string;
  readonly byMonth?: number;
  readonly fromMonth?: number;
  readonly byCalendarMonth?: number;
  readonly past?: boolean;
  /** Hoped for, usual, no promise. */
  readonly hedged?: boolean;
  readonly of?: string;
  /** What has to be asked. */
  readonly open: readonly string[];
  /** What may be asked as well: the words leave it open, and a reading without it is not wrong. */
  readonly may?: readonly string[];
}

export interface RightLine {
  readonly language: 'en' | 'ru';
  readonly line: string;
  readonly reading: readonly RightPromise[];
}

const names: Readonly<Record<string, string>> = {
  otherPrice: 'price',
  unitPrice: 'price',
  adCostShare: 'adCostShare',
  drr: 'adCostShare',
};
const kinds = { amount: 'amount', relativeShare: 'share', multiple: 'multiple' } as const;

const near = (one: number | undefined, other: number | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && Math.abs(one - other) <= Math.abs(other) * 0.01 + 0.06);

/** An opinion of the gatherer's, or what the program does not ask by its own rules. */
const optional = [
  'isPromise',
  'fromWhen',
  'byWhen',
  'tax',
  'adMoney',
  'dateForBoth',
  'cumulative',
  'insideFee',
  'startDay',
  'adMoneyInside',
  'howCounted',
  'whichRate',
  'waived',
];
/** What the program has no figure for: it leaves their words unread. */
const isKnown = ({ what, of }: RightPromise) =>
  promisedFigures.some((figure) => figure === (names[what] ?? what)) && of !== 'adMoney';

/** Whether a return counts the fee among its costs goes by two names. */
const sameAsks: Readonly<Record<string, readonly string[]>> = {
  howMuch: ['howMuch', 'howMany'],
  period: ['period', 'byWhen'],
  whichCosts: ['whichCosts', 'withFee'],
};
const asksFor = (open: string, asks: readonly string[]): boolean =>
  asks.some((ask) => ask === open || [ask, open].every((each) => each === 'whichCosts' || each === 'withFee'));

/** What is paid once is a price to the program, whoever takes it. */
const isSame = (found: FoundPromise, figure: string, promise: RightPromise): boolean =>
  found.figure === figure ||
  (figure === 'fee' && promise.per === 'inAll' && found.figure === 'price' && found.per === 'inAll');

export interface Score {
  /** What was taken otherwise than it was said, and not asked. */
  readonly misread: readonly string[];
  /** Asked though the words suffice, or not found. */
  readonly asked: readonly string[];
  readonly isWithoutQuestion: boolean;
  readonly suffices: boolean;
}

export function scoreOf(
  right: RightLine,
  found: readonly FoundPromise[],
  monthOfCalendar: (month: number) => number,
): Score {
  const misread: string[] = [];
  // What is shown to be confirmed word for word is asked, whatever it is.
  const isConfirmed = ({ asks }: FoundPromise) => asks.includes('asRead');
  const asked: string[] = [];
  const wanted = right.reading.filter(isKnown);
  const left = [...found];
  for (const promise of wanted) {
    const figure = names[promise.what] ?? promise.what;
    const months =
      promise.byMonth ??
      promise.fromMonth ??
      (promise.byCalendarMonth && monthOfCalendar(promise.byCalendarMonth)) ??
      (figure === 'breakEvenMonth' ? promise.amount : undefined);
    const alike = left.filter((each) => isSame(each, figure, promise));
    const one = alike.find((each) => near(each.amount, promise.amount)) ?? alike[0];
    if (one === undefined) {
      asked.push(`${figure} not found`);
      continue;
    }
    left.splice(left.indexOf(one), 1);
    const isOpen = (...asks: string[]) => one.asks.some((ask) => asks.includes(ask));
    const wrong: string[] = [];
    if (one.kind !== kinds[promise.kind]) wrong.push(`${figure}: kind ${one.kind}`);
    if (
      one.amount === undefined
        ? promise.amount !== undefined && !isOpen('bindingEnd', 'howMuch')
        : !near(one.amount, promise.amount) && !isOpen('rangeOrLevel', 'otherCurrency', 'levelOrGained')
    )
      wrong.push(`${figure}: amount ${one.amount}, not ${promise.amount}`);
    const isEndOpen = [...promise.open, ...(promise.may ?? [])].includes('bindingEnd');
    if (one.amount === undefined && promise.amount !== undefined && !isEndOpen) asked.push(`${figure}: amount`);
    if (promise.per === 'month' && one.per !== 'month' && one.kind === 'amount' && !isOpen('period'))
      wrong.push(`${figure}: per ${one.per}`);
    if (promise.per === 'inAll' && one.per === 'month') wrong.push(`${figure}: a month's`);
    if (one.per === 'month' && promise.per === 'unknown' && !isOpen('period'))
      wrong.push(`${figure}: a month's, which nobody said`);
    // Members and reach of each month begin with the first, and work and money wait for no month.
    const isFromFirst = one.per === 'month' && (one.figure === 'members' || one.figure === 'reach');
    // Nor has what has been a month of the plan: how long it took is asked with whether it is promised.
    const isTimeless = isTerm(one.figure) || (promise.past === true && isOpen('isPromise'));
    const month = isTimeless
      ? undefined
      : (one.byMonth ?? one.fromMonth ?? (isFromFirst && months === 1 ? 1 : undefined));
    const asksTime = isOpen('byWhen', 'fromWhen', 'period');
    if (month !== undefined && month !== months && ![...promise.open, ...(promise.may ?? [])].includes('byWhen'))
      wrong.push(`${figure}: month ${month}, not ${months}`);
    if (month !== undefined && months === undefined && promise.per !== 'always' && !(isFromFirst && month === 1))
      wrong.push(`${figure}: month ${month}, which nobody said`);
    if (month === undefined && months !== undefined && !asksTime && !isTimeless) wrong.push(`${figure}: no month`);
    // `Up to 10` is hedged, and which end binds is asked.
    const isDoubted = isOpen('isPromise') || (promise.hedged && isOpen('bindingEnd'));
    if ((promise.past || promise.hedged) && !one.isPast && !isDoubted)
      wrong.push(`${figure}: a past result taken as promised`);
    for (const ask of promise.open)
      if (
        !optional.includes(ask) &&
        !asksFor(ask, one.asks) &&
        !(ask === 'levelOrGained' && isOpen('levelOrGained')) &&
        !(['feeOrOnce', 'leadOrVisit', 'howMany', 'whatKind', 'baseline'].includes(ask) && one.asks.length > 0)
      )
        wrong.push(`${figure}: ${ask} not asked`);
    // Whether it is promised at all is asked alone: the rest is asked of what was.
    const shown = promise.open.includes('isPromise') && isOpen('isPromise') ? [] : one.asks;
    for (const ask of shown) {
      const same = sameAsks[ask] ?? [ask];
      if (![...promise.open, ...(promise.may ?? [])].some((open) => same.includes(open)))
        asked.push(`${figure}: ${ask}`);
    }
    const isAskedAtAll = (promise.past === true || promise.hedged === true) && isOpen('isPromise');
    if (isConfirmed(one) || isAskedAtAll) asked.push(...wrong);
    else misread.push(...wrong);
  }
  for (const extra of left)
    (extra.asks.length > 0 ? asked : misread).push(`${extra.figure} ${extra.amount} promised by nobody`);
  const suffices =
    right.reading.length > 0 &&
    wanted.length > 0 &&
    wanted.every(({ open, may = [] }) => [...open, ...may].every((ask) => ask === 'isPromise'));
  return {
    misread,
    asked,
    suffices,
    isWithoutQuestion:
      suffices &&
      asked.length === 0 &&
      misread.length === 0 &&
      found.every(({ asks }) => asks.length === 0 || asks.includes('isPromise')),
  };
}
