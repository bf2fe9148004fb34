import { type CommunityYear, communityYear } from './community-year.ts';
import { at, type Column, type Drawing, emptyColumn } from './draws.ts';
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
function responseOf({ offers }: ForecastInput, { draws, columnOf }: Drawing): Column {
  const response = emptyColumn(draws);
  for (const { postsPerMonth, responseShare } of offers) {
    const share = columnOf(responseShare);
    for (let i = 0; i < draws; i += 1) response[i] = at(response, i) + postsPerMonth * at(share, i);
  }
  return response;
}

/** What the tactics of a month add to engagement together. */
function upliftOf({ tactics }: ForecastInput, { draws, columnOf }: Drawing): (month: number) => Column {
  const drawn = tactics.map((tactic) => ({ tactic, share: columnOf(tactic.upliftShare) }));
  const uplift = emptyColumn(draws);
  return (month) => {
    uplift.fill(0);
    for (const { tactic, share } of drawn) {
      if (!tacticRuns(tactic, month)) continue;
      for (let i = 0; i < draws; i += 1) uplift[i] = at(uplift, i) + at(share, i);
    }
    return uplift;
  };
}

export function audienceYear(input: ForecastInput, drawing: Drawing, tools: readonly DrawnTool[]): AudienceYear {
  const { draws } = drawing;
  const response = responseOf(input, drawing);
  const upliftIn = upliftOf(input, drawing);
  const communities = input.communities.map((one) => communityYear({ input, drawing, response, tools }, one));
  const sums = Object.fromEntries(quantities.map((name) => [name, emptyColumn(draws)])) as AudienceMonth; // made from the list of names
  return {
    communities,
    live(month) {
      const uplift = upliftIn(month);
      for (const name of quantities) sums[name].fill(0);
      for (const community of communities) {
        const pressure = community.pressure[month - 1];
        if (pressure) community.live(pressure, uplift, sums);
      }
      for (let i = 0; i < draws; i += 1) {
        sums.unfollowShare[i] = ratio(at(sums.leavers, i), at(sums.startMembers, i));
        sums.engagementRate[i] = ratio(at(sums.engagements, i), at(sums.memberPosts, i));
      }
      return sums;
    },
  };
}

const ratio = (over: number, under: number): number => (under === 0 ? 0 : over / under);
