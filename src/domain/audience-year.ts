import { type CommunityYear, communityYear } from './community-year.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import type { ForecastInput } from './forecast-input.ts';
import { tacticRuns } from './schedule.ts';
import type { DrawnTool } from './tool-year.ts';

const quantities = [
  'members',
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
  'activeMembers',
  'communityVisits',
  'offerLeads',
] as const;
type AudienceQuantity = (typeof quantities)[number];

/** One month of all communities together. */
export type AudienceMonth = Readonly<Record<AudienceQuantity, DrawsVector>>;

/** All communities in every simulated year, carried from month to month. */
export interface AudienceYear {
  readonly communities: readonly CommunityYear[];
  /** The next month, month 1 first; it overwrites the columns of the month before. */
  advance(month: number): AudienceMonth;
}

/** Leads per active member in a month of selling, were every offer borne in full. */
function responseOf({ offers }: ForecastInput, drawing: Drawing): DrawsVector {
  const response = drawing.zeroVector();
  for (const { postsPerMonth, responseShare } of offers)
    drawing.loops.addPart(response, drawing.vectorOf(responseShare), postsPerMonth);
  return response;
}

/** What the tactics of a month multiply engagement by; the next month overwrites it. */
function liftOf({ tactics, judgement }: ForecastInput, drawing: Drawing) {
  const drawn = tactics.map((tactic) => ({ tactic, share: drawing.vectorOf(tactic.upliftShare) }));
  const lift = drawing.workVector();
  return {
    lift,
    setMonth(month: number) {
      drawing.loops.fill(lift, 1);
      for (const { tactic, share } of drawn) if (tacticRuns(tactic, month)) drawing.loops.add(lift, share);
      drawing.loops.cap(lift, judgement.liftMax);
    },
  };
}

export function audienceYear(input: ForecastInput, drawing: Drawing, tools: readonly DrawnTool[]): AudienceYear {
  const response = responseOf(input, drawing);
  const tactics = liftOf(input, drawing);
  const { lift } = tactics;
  const communities = input.communities.map((one) => communityYear({ input, drawing, response, lift, tools }, one));
  const sums = Object.fromEntries(quantities.map((name) => [name, drawing.workVector()])) as AudienceMonth; // made from the list of names
  const membersBefore = drawing.workVector();
  drawing.loops.fill(
    sums.members,
    communities.reduce((sum, { membersNow }) => sum + membersNow, 0),
  );
  return {
    communities,
    advance(month) {
      const { divide, fill } = drawing.loops;
      membersBefore.set(sums.members);
      for (const name of quantities) fill(sums[name], 0);
      tactics.setMonth(month);
      for (const community of communities) {
        const pressure = community.pressure[month - 1];
        if (pressure) community.advance(pressure, sums);
      }
      divide(sums.unfollowShare, sums.leavers, membersBefore);
      divide(sums.engagementRate, sums.engagements, sums.memberPosts);
      return sums;
    },
  };
}
