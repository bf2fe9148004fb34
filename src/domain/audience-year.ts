import { type CommunityYear, communityYear } from './community-year.ts';
import { add, at, type Column, type Drawing } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import { tacticRuns } from './schedule.ts';
import type { DrawnTool } from './tool-year.ts';

const quantities = [
  'startMembers',
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

/** One month of all communities together. */
export type AudienceMonth = Readonly<Record<(typeof quantities)[number], Column>>;

/** All communities in every simulated year, carried from month to month. */
export interface AudienceYear {
  readonly communities: readonly CommunityYear[];
  /** The next month, month 1 first; it overwrites the columns of the month before. */
  live(month: number): AudienceMonth;
}

/** Leads per active member in a month of selling, were every offer borne in full. */
function responseOf({ offers }: ForecastInput, drawing: Drawing): Column {
  const { draws } = drawing;
  const response = drawing.emptyColumn();
  for (const { postsPerMonth, responseShare } of offers) {
    const share = drawing.columnOf(responseShare);
    for (let i = 0; i < draws; i += 1) response[i] = at(response, i) + postsPerMonth * at(share, i);
  }
  return response;
}

/** What the tactics of a month add to engagement together; the next month overwrites it. */
function upliftOf({ tactics }: ForecastInput, drawing: Drawing) {
  const drawn = tactics.map((tactic) => ({ tactic, share: drawing.columnOf(tactic.upliftShare) }));
  const uplift = drawing.emptyColumn();
  return {
    uplift,
    live(month: number) {
      uplift.fill(0);
      for (const { tactic, share } of drawn) if (tacticRuns(tactic, month)) add(uplift, share);
    },
  };
}

export function audienceYear(input: ForecastInput, drawing: Drawing, tools: readonly DrawnTool[]): AudienceYear {
  const response = responseOf(input, drawing);
  const tactics = upliftOf(input, drawing);
  const { uplift } = tactics;
  const communities = input.communities.map((one) => communityYear({ input, drawing, response, uplift, tools }, one));
  const sums = Object.fromEntries(quantities.map((name) => [name, drawing.emptyColumn()])) as AudienceMonth; // made from the list of names
  return {
    communities,
    live(month) {
      tactics.live(month);
      for (const name of quantities) sums[name].fill(0);
      for (const community of communities) {
        const pressure = community.pressure[month - 1];
        if (pressure) community.live(pressure, sums);
      }
      setRatio(sums.unfollowShare, sums.leavers, sums.startMembers);
      setRatio(sums.engagementRate, sums.engagements, sums.memberPosts);
      return sums;
    },
  };
}

function setRatio(ratio: Column, over: Column, under: Column): void {
  for (let i = 0; i < ratio.length; i += 1) ratio[i] = at(under, i) === 0 ? 0 : at(over, i) / at(under, i);
}
