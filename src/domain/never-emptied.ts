import type { CommunityInput, ForecastInput } from './forecast-input.ts';
import { metalogQuantile } from './metalog.ts';
import { pressureOf } from './pressure.ts';

/** Draws are kept off the tails. */
const farthestDraw = 0.99;

/** Rates among people do not follow from how many there are, unless in some year nobody is left. */
export function isNeverEmptied(input: ForecastInput, community: CommunityInput): boolean {
  const excess = Math.max(...pressureOf(input, community).map(({ excessShare }) => excessShare));
  const leaving = metalogQuantile(community.churnShare, farthestDraw) * (1 + input.judgement.leaverFactor * excess);
  return community.membersNow > 0 && community.reachablePeople !== 0 && leaving < 1;
}
