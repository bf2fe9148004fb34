import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Chance } from './chance.ts';
import type { CommunityMonth } from './community-month.ts';
import type { MonthOfPlan } from './schedule.ts';
import { boughtBy, broughtBy } from './tools.ts';

/**
 * Visits from the communities, and those among them that came before the plan. What was measured is shared among the
 * communities by today's views and follows the views of each, a view more bringing one visit at most; a community whose
 * posts could not have one view a month today takes the benchmark.
 */
function communityVisitsIn(input: ForecastInput, communities: readonly CommunityMonth[], chance: Chance) {
  const measuredVisits = input.today.visitsPerMonth && chance.estimate(input.today.visitsPerMonth);
  let [viewsToday, communityVisits, visitsToday] = [0, 0, 0];
  for (const community of communities) viewsToday += community.viewsToday;
  for (const community of communities) {
    if (measuredVisits === undefined || community.viewsToday === 0) {
      communityVisits += community.benchmarkVisits;
      continue;
    }
    const visitsNow = measuredVisits * (community.viewsToday / viewsToday);
    const visits = Math.min(visitsNow * (community.views / community.viewsToday), visitsNow + community.views);
    communityVisits += visits;
    visitsToday += Math.min(visits, visitsNow);
  }
  return { communityVisits, visitsToday };
}

/** Everybody who asks in a month: whole leads of the plan by source, and what comes today already. */
export function enquiriesIn(
  input: ForecastInput,
  month: MonthOfPlan,
  communities: readonly CommunityMonth[],
  chance: Chance,
) {
  const siteLeadShare = chance.estimate(input.siteLeadShare);
  const { communityVisits, visitsToday } = communityVisitsIn(input, communities, chance);

  const bought = { visits: 0, leads: 0 };
  for (const tool of month.tools) {
    if (tool.buys === 'members') continue;
    bought[tool.buys] += boughtBy(input, month, tool, chance) + broughtBy(month, tool, chance, 0);
  }
  let [offerLeads, mean, membersNow] = [0, 0, 0];
  for (const community of communities) {
    offerLeads += community.offerLeads;
    mean += community.mean;
  }
  for (const community of input.communities) membersNow += community.membersNow;

  // Before the first selling month a site has nothing to ask about
  const siteLeads = month.isSelling ? (communityVisits - visitsToday + bought.visits) * siteLeadShare : 0;
  const expected = offerLeads + siteLeads + bought.leads;
  const leads = chance.leads(expected);
  const wholePerExpected = expected === 0 ? 0 : leads / expected;

  const enquiriesNow = input.today.enquiriesPerMonth ? chance.estimate(input.today.enquiriesPerMonth) : 0;
  const stillHere = membersNow === 0 ? 1 : Math.min(1, mean / membersNow);
  const enquiriesToday = enquiriesNow * stillHere + visitsToday * siteLeadShare;
  const answerable =
    input.leadsPerMonthMax === undefined
      ? Number.POSITIVE_INFINITY
      : Math.max(0, chance.answerable(input.leadsPerMonthMax - enquiriesToday));
  return {
    communityVisits,
    visitsBought: bought.visits,
    offerLeads: offerLeads * wholePerExpected,
    siteLeads: siteLeads * wholePerExpected,
    leadsBought: bought.leads * wholePerExpected,
    leads,
    leadsAnswered: Math.min(leads, answerable),
    enquiriesToday,
  };
}
