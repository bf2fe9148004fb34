import type { Forecast } from '#domain/forecast-result.ts';
import { monthsInYear } from '#domain/schedule.ts';
import { shownTargets } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import { knownNumber } from '#stages/card.ts';
import type { Phrases } from '../phrases.ts';
import { monthNames } from './outlook.ts';
import type { FanPicture, PictureWords } from './picture.ts';
import { fanOf } from './spreads.ts';

/** How many join and how many of them do something, month by month. */
export function membersPicture(
  { answers }: Plan,
  { monthly }: Forecast,
  phrases: Phrases,
  words: PictureWords,
): FanPicture {
  const now = (answers.business.communities ?? []).reduce(
    (sum, { membersNow }) => sum + (knownNumber(membersNow) ?? 0),
    0,
  );
  const [members, activeMembers] = [monthly.members, monthly.activeMembers].map((all) => all.slice(0, monthsInYear));
  const target = (spreads: Forecast['monthly']['members'] = []) => {
    const last = spreads.at(-1);
    return phrases.figure(last ? shownTargets(last, 'people').target : 0, 'people');
  };
  const last = phrases.formats.inMonth(phrases.monthName(monthsInYear));
  const shrinks = (members?.at(-1)?.p50 ?? 0) < now;
  return {
    title: shrinks
      ? words.members.fewer(last, target(members), phrases.figure(now, 'people'))
      : words.members.more(last, target(members), target(activeMembers)),
    months: monthNames(monthsInYear, phrases),
    series: [
      {
        id: 'members',
        label: words.series.members,
        tone: 1,
        format: (value) => phrases.cautious(value, 'people'),
        ...fanOf(members ?? []),
      },
      {
        id: 'activeMembers',
        label: words.series.activeMembers,
        tone: 3,
        format: (value) => phrases.cautious(value, 'people'),
        ...fanOf(activeMembers ?? []),
      },
    ],
  };
}
