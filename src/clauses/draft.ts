import type { PromisedFigure } from '#domain/promise.ts';
import type { NumberToken, Per, TimeToken, Token } from '#lexing/token.ts';
import type { WordAsk } from '#strategy/promise.ts';
import type { Segment } from './segments.ts';

/** A promise on its way: what is named, its number, and what was said of when and how often. */
export interface Draft {
  readonly figure: PromisedFigure;
  readonly kind: 'amount' | 'share' | 'multiple';
  readonly number: (Token & NumberToken) | undefined;
  readonly name: Token | undefined;
  readonly segment: Segment;
  asks: readonly WordAsk[];
  /** A count of one a day or a week, though no number says it. */
  readonly isImplied: boolean;
  isOnce: boolean;
  /** The price of one piece or hour: it is paid as often as one is taken. */
  readonly isEach: boolean;
  /** -1 where it is to fall. */
  readonly direction: 1 | -1;
  /** Of which a number without a name took its name. */
  readonly heirOf: Draft | undefined;
  rate: (Token & { readonly per: Per }) | undefined;
  time: (Token & TimeToken) | undefined;
}

/** What of a draft is known when its number is read. */
export type DraftPart = Pick<Draft, 'figure'> & Partial<Draft>;
