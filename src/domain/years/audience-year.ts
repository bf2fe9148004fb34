import type { ForecastInput } from '../forecast-input.ts';
import { type AudienceMonth, audienceQuantities } from './audience-month.ts';
import { type CommunityYear, communityYear } from './community-year.ts';
import type { Drawing } from './draws.ts';
import { liftsOf } from './lift.ts';
import type { SizeFactors } from './sizes.ts';
import type { DrawnTool } from './tool-year.ts';
import { visitsOfToday } from './visits-today.ts';

/** All communities in every simulated year, carried from month to month. */
export interface AudienceYear {
  readonly communities: readonly CommunityYear[];
  /** The next month, month 1 first; it overwrites the vectors of the month before. */
  advance(month: number): AudienceMonth;
}

interface Audience {
  readonly drawing: Drawing;
  readonly tools: readonly DrawnTool[];
  readonly sizes: SizeFactors;
}

export function audienceYear(input: ForecastInput, { drawing, tools, sizes }: Audience): AudienceYear {
  const shared = {
    input,
    drawing,
    tools,
    sizes,
    visitsOfToday: visitsOfToday(input, drawing),
    liftIn: liftsOf(input, drawing),
  };
  const communities = input.communities.map((one, index) => communityYear(shared, one, index));
  const sums = Object.fromEntries(audienceQuantities.map((name) => [name, drawing.workVector()])) as AudienceMonth; // made from the list of names
  const membersBefore = drawing.workVector();
  drawing.loops.fill(
    sums.members,
    communities.reduce((sum, { membersNow }) => sum + membersNow, 0),
  );
  return {
    communities,
    advance(month) {
      const { addPart, divide, fill } = drawing.loops;
      membersBefore.set(sums.members);
      for (const name of audienceQuantities) fill(sums[name], 0);
      let postsOfAll = 0;
      for (const community of communities) {
        const pressure = community.pressure[month - 1];
        if (pressure === undefined) continue;
        community.advance(pressure, sums);
        postsOfAll += pressure.posts;
      }
      divide(sums.unfollowShare, sums.leavers, membersBefore);
      divide(sums.engagementRate, sums.engagements, sums.memberPosts);
      if (postsOfAll > 0) addPart(sums.reactionsPerPost, sums.engagements, 1 / postsOfAll);
      return sums;
    },
  };
}
