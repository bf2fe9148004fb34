import { type CommunityYear, communityYear } from './community-year.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import type { ForecastInput } from './forecast-input.ts';
import type { SizeFactors } from './sizes.ts';
import type { DrawnTool } from './tool-year.ts';
import { visitsOfToday } from './visits-today.ts';

const quantities = [
  'members',
  'meanMembers', // members in the middle of the month
  'paidMembers',
  'freeMembers',
  'organicMembers',
  'leavers',
  'unfollowShare',
  'memberPosts', // members × posts, what the engagement rate is a rate of
  'views',
  'reach',
  'engagements',
  'engagementRate',
  'reactionsPerPost',
  'activeMembers',
  'communityVisits',
  'visitsToday', // of them, those that would come without the plan
  'offerLeads',
] as const;

/** One month of all communities together. */
export type AudienceMonth = Readonly<Record<(typeof quantities)[number], DrawsVector>>;

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
  const shared = { input, drawing, tools, sizes, visitsOfToday: visitsOfToday(input, drawing) };
  const communities = input.communities.map((one, index) => communityYear(shared, one, index));
  const sums = Object.fromEntries(quantities.map((name) => [name, drawing.workVector()])) as AudienceMonth; // made from the list of names
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
      for (const name of quantities) fill(sums[name], 0);
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
