import type { Currency } from '#domain/money.ts';

/** What a figure counts: things, a share (0…1), or minor units of a currency. */
export type Unit = 'count' | 'share' | Currency;

/** A number in a document: what it is, and what is printed of it. */
export interface Figure {
  readonly type: 'figure';
  /** As it is printed, not as it was computed; money in minor units, a share as 0…1. */
  readonly value: number;
  readonly unit: Unit;
  /** Places after the point, at most; of a share those of its percentage, of money those of its major units. */
  readonly precision: number;
  /** The figure as its language writes it; `i18n/` makes it of the other three. */
  readonly text: string;
}

/** What a calendar is told of a day. */
export interface DayEvent {
  /** The same in every edition of a document, so that a calendar can update its entry. */
  readonly id: string;
  readonly title: string;
  /** Where it takes part of the day: `'10:00'`, as the clock stands where it happens. Without it, all day. */
  readonly hours?: { readonly from: string; readonly minutes: number };
}

/** A day in a document; a month stands as the day that matters in it. */
export interface Day {
  readonly type: 'day';
  /** ISO day, `'2027-08-31'`. */
  readonly date: string;
  readonly text: string;
  /** Undefined where nothing happens that a calendar needs. */
  readonly event: DayEvent | undefined;
}

export const day = (date: string, text: string, event?: DayEvent): Day => ({ type: 'day', date, text, event });
