import type { Line } from '#clauses/nearest.ts';
import { isTerm } from '#domain/promise.ts';
import { harmlessDenial, hedge, promising } from '#lexing/doubt-words.ts';
import { promised } from '#lexing/told-words.ts';
import type { FoundPromise } from './found.ts';

/** Counts that differ by at most this share, one of them by the week, are one count told twice. */
const nearlyAlike = 0.2;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= Math.max(one, other) * nearlyAlike;

/** The same work or result as an earlier one of the line: `12 posts a month`, and again `3 posts a week`. */
const isToldTwice = (one: FoundPromise, others: readonly FoundPromise[]): boolean =>
  one.per === 'month' &&
  others.some(
    (other) =>
      other.figure === one.figure &&
      other.kind === one.kind &&
      other.per === 'month' &&
      (other.said === undefined) !== (one.said === undefined) &&
      isNear(other.amount ?? 0, one.amount ?? 0),
  );

/** `+220% sign-ups | 4.1x engagement | +180K reach`, «512 заявок. CPL 780 ₽»: where one was counted, all were. */
const isRowOfFigures = (found: readonly FoundPromise[], line: Line): boolean =>
  found.some(({ asks, figure }) => asks.includes('isPromise') && !isTerm(figure)) &&
  found.every(({ fromMonth, calendarMonth }) => fromMonth === undefined && calendarMonth === undefined) &&
  !line.segments.some((each) => line.says(promising, each, harmlessDenial) || line.says(hedge, each, harmlessDenial));

/** What is asked of each promise because of the others of its line: beside what has been, a result may have been as well. */
export function askedBeside(found: readonly FoundPromise[], line: Line): readonly FoundPromise[] {
  const isStory =
    found.some(({ isPast }) => isPast) && !line.segments.some((each) => line.says(promised, each, harmlessDenial));
  const isRow = isStory || isRowOfFigures(found, line);
  return found.map((one, place) => {
    const asks = new Set(one.asks);
    if (isRow && !one.isPast && !isTerm(one.figure)) asks.add('isPromise');
    if (isToldTwice(one, found.slice(0, place))) asks.add('asRead');
    return { ...one, asks: [...asks] };
  });
}
