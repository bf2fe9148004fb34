import type { CommunityInput, ForecastInput } from '../forecast-input.ts';
import { weeksPerMonth } from '../schedule.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';

/** What a view of a community's posts brings to the site, and the visits a month it brings today. */
export interface VisitsOfToday {
  of(community: CommunityInput): { readonly visitsPerView: DrawsVector; readonly visitsNow: DrawsVector };
}

/** Views a month if every member saw each of today's posts; 0 where nothing is posted or nobody knows how often. */
const viewsNow = ({ membersNow, postsPerWeekToday = 0 }: CommunityInput): number =>
  membersNow * postsPerWeekToday * weeksPerMonth;

/**
 * Where visits from social media are known they are shared among the communities by the views of today's posts, and grow
 * with them: what was measured replaces the benchmark of clicks. A community whose posts could not have one view a
 * month takes the benchmark and has no visits today.
 */
export function visitsOfToday({ communities, today, linkPostShare }: ForecastInput, drawing: Drawing): VisitsOfToday {
  const { loops, vectorOf } = drawing;
  const visits = today.visitsPerMonth;
  const known = communities.filter((community) => visits !== undefined && viewsNow(community) >= 1);
  const allViews = drawing.zeroVector();
  for (const community of known) loops.addPart(allViews, vectorOf(community.reachPerPostShare), viewsNow(community));
  const measuredPerView = drawing.zeroVector();
  if (visits && known.length > 0) loops.divide(measuredPerView, vectorOf(visits), allViews);
  const none = drawing.zeroVector();
  return {
    of(community) {
      const vector = drawing.zeroVector();
      if (known.includes(community)) {
        loops.addProduct(vector, vectorOf(community.reachPerPostShare), measuredPerView, viewsNow(community));
        return { visitsPerView: measuredPerView, visitsNow: vector };
      }
      loops.addPart(vector, vectorOf(community.clickShare), linkPostShare);
      return { visitsPerView: vector, visitsNow: none };
    },
  };
}
