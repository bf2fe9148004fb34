import { firstDayOf, lastDayOf } from '#document/calendar.ts';
import { type Day, day } from '#document/figure.ts';
import type { Plan } from '#plan/plan.ts';
import type { Phrases } from './phrases.ts';
import { entryName } from './subjects.ts';
import { datesWords as allWords } from './words.ts';

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

/** Days that stand nowhere in the text and belong in a calendar all the same: reports, reviews, and each beginning of a tactic. */
export function datesOf(plan: Plan, phrases: Phrases): readonly Day[] {
  const words = allWords[phrases.language];
  const event = (id: string, date: string, title: string): Day => day(date, phrases.formats.day(date), { id, title });
  const tactics = (plan.answers.engagement.tactics ?? []).flatMap(({ id, kind, months = [] }) => {
    if (id === undefined || kind === undefined) return [];
    const begins = months.filter((month) => !months.includes(month - 1));
    const title = words.tactic(entryName(plan, phrases.language, id));
    // By its place, so that a beginning put off is the same entry on another day.
    return begins.map((month, place) =>
      event(`tactic.${id}.${place + 1}`, firstDayOf(phrases.monthName(month)), title),
    );
  });
  const reports = plan.figures === undefined ? [] : monthNumbers;
  return [
    ...tactics,
    ...reports.map((month) =>
      event(
        `report.${month}`,
        lastDayOf(phrases.monthName(month)),
        words.report(phrases.formats.month(phrases.monthName(month))),
      ),
    ),
    ...reports
      .filter((month) => month % 3 === 0)
      .map((month) => event(`review.${month}`, lastDayOf(phrases.monthName(month)), words.review(month / 3))),
  ];
}
