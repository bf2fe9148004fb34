import type { PromisedFigure } from '#domain/promise.ts';
import type { WordAsk } from '#strategy/promise.ts';

/** A stretch of the line as it was typed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is asked of a promise before it can be weighed, from the words it was read off. */
export type FoundAsk =
  | WordAsk
  | 'baseline'
  | 'byWhen'
  | 'fromWhen'
  | 'period'
  | 'levelOrGained'
  | 'bindingEnd'
  | 'howMuch';

/** One promise of a line as its words say it. */
export interface FoundPromise {
  readonly figure: PromisedFigure;
  /** A level, or a change against what is there today. */
  readonly kind: 'amount' | 'share' | 'multiple';
  /** The end that binds: a count, per cent, a factor, or money in whole units of the currency; undefined where none does. */
  readonly amount: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly per: 'month' | 'inAll' | 'always' | 'unknown';
  /** Members gained, or there in all. */
  readonly isGained: boolean | undefined;
  /** Plan month a sum, a level or a change is reached by; a monthly count begins in `fromMonth`. */
  readonly byMonth: number | undefined;
  readonly fromMonth: number | undefined;
  readonly calendarMonth: number | undefined;
  /** As it was signed. */
  readonly currency: string | undefined;
  readonly isPast: boolean;
  /** Turned from weeks, days or quarters into months: as it was said. */
  readonly said: string | undefined;
  readonly asks: readonly FoundAsk[];
  readonly span: Span;
}
