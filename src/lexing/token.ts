import type { PromisedFigure } from '#domain/promise.ts';
import type { WordAsk } from '#strategy/promise.ts';

/** What a word names; what the program has no figure for is `other`, so that its number is given to nothing else. */
export type What = PromisedFigure | 'payback' | 'other';

export type NumberUnit = 'count' | 'money' | 'share' | 'times' | 'ratio';

/** A number with its ends, as far as they were said. */
export interface NumberToken {
  readonly type: 'number';
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: NumberUnit;
  /** As it was signed, `₽` or `INR`; undefined for no money or an unsigned sum. */
  readonly currency: string | undefined;
  readonly sign: 1 | -1 | undefined;
  /** `to 5 %`: a level, no bound. */
  readonly isLevel: boolean;
  /** `with 480 to 127`: where it comes from. */
  readonly from: number | undefined;
  /** `from A to B` may be a range or a rise. */
  readonly isFromTo: boolean;
}

export type Per =
  | 'day'
  | 'weekday'
  | 'otherDay'
  | 'threeDays'
  | 'twoDays'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year';

export interface TimeToken {
  readonly type: 'time';
  /** Months of the plan, rounded up; one of the two is there. */
  readonly months: number | undefined;
  /** 1…12 of the calendar. */
  readonly calendarMonth: number | undefined;
  /** `from month 4 on`. */
  readonly isStart: boolean;
  /** `after week 4`: from the month behind it. */
  readonly isAfter: boolean;
  /** `in 90 days`, and not `by September`: what comes in it is gained in it. */
  readonly isSpan: boolean;
  /** `for 6 months`: how long a count of a period goes on. */
  readonly isLasting: boolean;
  /** `in month 3`, `in June`, `in Q2`: within it alone, or by its end. */
  readonly isWithin: boolean;
}

/** Words about money, direction and the end that binds. */
export type Sign =
  | 'up'
  | 'down'
  | 'reaches'
  | 'gained'
  | 'inTotal'
  | 'past'
  | 'ads'
  | 'targeting'
  | 'budget'
  | 'fee'
  | 'once'
  | 'apart'
  | 'held'
  | 'each'
  | 'price'
  | 'atMost'
  | 'atLeast'
  | 'first'
  /** People, pieces: a unit that names nothing. */
  | 'piece'
  /** Small words that join. */
  | 'link';

export type Piece =
  | NumberToken
  | TimeToken
  | { readonly type: 'rate'; readonly per: Per; readonly isHead: boolean }
  | { readonly type: 'what'; readonly what: What; readonly asks: readonly WordAsk[]; readonly isCost: boolean }
  | { readonly type: 'sign'; readonly sign: Sign }
  | { readonly type: 'joint'; readonly mark: string }
  | { readonly type: 'passed' }
  /** One that may stand with others of its kind before a name: `qualified, exclusive leads`. */
  | { readonly type: 'word'; readonly isAdjective: boolean; readonly isPhase: boolean };

/** A piece of the line, and where it stands in its plain text. */
export type Token = Piece & { readonly start: number; readonly end: number };
