import { monthNames } from '#i18n/month-names.ts';
import type { Row } from './cells.ts';
import { readDay } from './days.ts';

/** `01.03–07.03.2027`: a row of a report speaks of a span of days, one of posts of a day. */
const number = String.raw`\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?`;
const numberSpan = new RegExp(String.raw`^${number}\s?[-–—]\s?${number}$`, 'u');
/** `1–7 марта 2027`, `30 марта – 5 апреля`, `Mar 1 – 7, 2027`, `март 2027`. */
const wordSpan = /^(?:\d{1,2} ?)?(\p{L}{3,})?\.? ?(?:\d{1,2} ?)?[-–—] ?(?:\d{1,2} )?(\p{L}{3,})?\.?[ \d,]*(?:г\.?)?$/u;
const wholeMonth = /^(\p{L}{3,})\.? \d{4}(?: г\.?)?$/u;
const week = /^(?:w|kw|week|нед(?:еля)?\.?) ?\d{1,2}(?:\D|$)/iu;
const periods = /^(?:недел[яи]|период|месяц|week|period|month)$|^(?:неделя|период|месяц|week|period|month)\b/iu;
/** What an account has and a post has not. */
const ofAccount =
  /\b(?:followers?|subscribers|visitors|unfollows?)\b|profile (?:views|visits)|create post|\(total\)|^(?:новые |всего |количество )?(?:подписчик|участник)|подписал|отписал|вступил|вышл[ио]|посетител|прирост/iu;
/** Fewer days in a row may be posts of every day. */
const daysLeast = 5;

const months = [monthNames.en, monthNames.ru].flatMap(({ alone, ofDay, short }) => [...alone, ...ofDay, ...short]);
const isMonth = (word: string | undefined): boolean =>
  word !== undefined && months.some((name) => name.toLowerCase() === word.toLowerCase().replace(/^сент$/, 'сен'));

function isSpan(cell: string): boolean {
  if (numberSpan.test(cell) || week.test(cell)) return readDay(cell) === undefined;
  const [, from, to] = wordSpan.exec(cell) ?? [];
  return isMonth(from) || isMonth(to) || isMonth(wholeMonth.exec(cell)?.[1]);
}

/** Whether rows are weeks, months or days of an account instead of posts. */
export function isReport(names: readonly string[], body: readonly Row[]): boolean {
  const spans = body.filter(({ cells }) => cells.slice(0, 3).some(isSpan)).length;
  if (body.length > 0 && spans * 2 > body.length) return true;
  if (periods.test(names[0] ?? '') && !names.some(isDateName)) return body.length > 0;
  return names.some((name) => ofAccount.test(name)) && isDayByDay(body) && !body.some(hasText);
}

const isDateName = (name: string): boolean => /date|publish|дата|публикаци[ия]$/iu.test(name);

/** A text, a link or a name: an account's days have none. */
const hasText = ({ cells }: Row): boolean =>
  cells.some(
    (cell) => /\p{L}{3,}/u.test(cell) && readDay(cell) === undefined && !/^(?:total|итого|всего)/iu.test(cell),
  );

/** Each row the day after the one before it, or before: accounts are told so, posts hardly ever. */
function isDayByDay(body: readonly Row[]): boolean {
  const dates = body.flatMap(({ cells }) => cells.map(readDay).find((date) => date !== undefined) ?? []);
  return (['dayFirst', 'monthFirst'] as const).some((order) => {
    const days = dates.map((date) => Date.parse((date.kind === 'day' ? date.day : date[order]) ?? '') / 86_400_000);
    return days.length >= daysLeast && days.slice(1).every((day, place) => Math.abs(day - (days[place] ?? day)) === 1);
  });
}
