import { knownNumber } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';

/**
 * Visits of today are known, but of no community the posts they come from: then nothing says how visits follow posts, so
 * the forecast takes the benchmark and leaves the visits of today out.
 */
export function visitsNeedPosts({ communities = [], baseline }: Answers['business']): boolean {
  const posts = communities.map(({ postsPerWeekToday }) => knownNumber(postsPerWeekToday));
  const visits = knownNumber(baseline?.socialVisitsPerMonth) ?? 0;
  return visits > 0 && posts.includes(undefined) && posts.every((each) => !each);
}
