import { weeksPerMonth } from '#domain/schedule.ts';
import { knownNumber } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';

type Business = Answers['business'];

/**
 * Visits of today are known, but of no community the posts they come from: then nothing says how visits follow posts, so
 * the forecast takes the benchmark and leaves the visits of today out.
 */
export function visitsNeedPosts({ communities = [], baseline }: Business): boolean {
  const posts = communities.map(({ postsPerWeekToday }) => knownNumber(postsPerWeekToday));
  const visits = knownNumber(baseline?.socialVisitsPerMonth) ?? 0;
  return visits > 0 && posts.includes(undefined) && posts.every((each) => !each);
}

/**
 * Visits a month of today, and the views a month of today's posts if every member saw each: where there are more visits,
 * they do not all come from these posts. Undefined where there are not, or where members or posts are not known.
 */
export function visitsAboveViews({ communities = [], baseline }: Business) {
  const visits = knownNumber(baseline?.socialVisitsPerMonth) ?? 0;
  let viewsMost = 0;
  for (const { membersNow, postsPerWeekToday } of communities) {
    const [members, posts] = [knownNumber(membersNow), knownNumber(postsPerWeekToday)];
    if (members === undefined || posts === undefined) return undefined;
    viewsMost += members * posts * weeksPerMonth;
  }
  return viewsMost > 0 && visits > viewsMost ? { visits, viewsMost } : undefined;
}
