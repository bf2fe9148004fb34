import type { Network } from '#domain/network.ts';
import type { SearchStatistics, SiteCounter } from '#plan/awareness.ts';
import type { PlanKpiId } from '#plan/kpis.ts';
import type { OutcomeWords } from '#stages/outcome.ts';

/** How a KPI is defined, read and acted on. */
export interface KpiWords {
  readonly name: string;
  /** For the head of a table. */
  readonly short: string;
  readonly what: string;
  readonly formula: string;
  readonly reader: string;
  readonly action: string;
}

export const en = {
  title: 'KPI targets by stage',
  lead: 'Each cell reads commit · target · stretch: reached in 4 of 5 simulated years, in half of them, in one in five. A single figure is certain; a dash means that the stage has not started or that the figure is not given every month. All figures are rounded in the direction that promises less.',
  month: 'Month',
  parts: ['commit', 'target', 'stretch'],
  today: 'Today',
  owed: {
    quarter:
      'Fewer than ten are expected in a month, so it is promised and read by the quarter: the figure is shown in its last month.',
    year: 'Fewer than ten are expected in a quarter, so it is promised and read by the year: the figure is shown in month 12.',
    chance: (chance: string) =>
      `Fewer than ten are expected in the year, so it is reported and never owed: the chance of at least one is ${chance}.`,
  },
  problemsStage: (confirmed: string, all: string, by: number) =>
    `KPI: audience problems with evidence. ${confirmed} of ${all} are confirmed today; the others are guesses. By the end of month ${by} every problem a pillar answers has been heard from at least five people. The owner reads the list of interviews once a week.`,
  problemsConfirmed: (all: string) =>
    `KPI: audience problems with evidence. All ${all} are confirmed; the owner looks at the list again every quarter, because problems change.`,
  problemsNone: 'KPI: audience problems with evidence. None is written down yet, so there is nothing to measure.',
  /** By how customers pay. */
  revenue: {
    once: ({ ofPayers }: OutcomeWords) => `Money from new ${ofPayers}.`,
    comingBack: ({ ofPayers }: OutcomeWords) =>
      `Money from new ${ofPayers} and from those who came back within a year.`,
    monthly: ({ ofPayers }: OutcomeWords) =>
      `Money of a month from new ${ofPayers} and from those the plan has brought who stay.`,
  },
  definitions: 'What each KPI means and where it is read',
  definitionsLead: (communities: string) =>
    `Community statistics: ${communities}. The social media manager is whoever runs the communities and their content, advertising whoever runs the ads, the sales desk whoever answers enquiries. Each KPI also has a red line (see “Decision rules”), which nine in ten simulated years keep clear of. Provisional KPIs rest on benchmarks.`,
  definitionsLeadUnsold: (communities: string) =>
    `Community statistics: ${communities}. The social media manager is whoever runs the communities and their content, advertising whoever runs the ads. Each KPI also has a red line (see “Decision rules”), which nine in ten simulated years keep clear of. Provisional KPIs rest on benchmarks.`,
  provisionalName: (name: string) => `${name} (provisional).`,
  certainName: (name: string) => `${name}.`,
  formula: (formula: string) => `Formula: ${formula}.`,
  reading: (instrument: string, reader: string) => `Read in ${instrument}; ${reader}.`,
  instruments: {
    site: (counter: string) => `${counter}, by UTM tags`,
    searches: {
      yandexWordstat: 'Yandex Wordstat',
      googleTrends: 'Google Search Console, with Google Trends for the direction',
    } satisfies Record<SearchStatistics, string>,
    enquiries: 'the CRM or the log of enquiries, with the answer to “how did you hear of us”',
    orders: 'the CRM or the order book',
    counters: { yandexMetrica: 'Yandex Metrica', googleAnalytics: 'Google Analytics' } satisfies Record<
      SiteCounter,
      string
    >,
    networks: {
      vk: 'VK community statistics',
      telegram: 'Telegram channel statistics',
      instagram: 'Instagram Insights',
      facebook: 'Meta Business Suite',
      tiktok: 'TikTok analytics',
      youtube: 'YouTube Studio',
      linkedin: 'LinkedIn page analytics',
      x: 'X analytics',
      max: 'MAX channel statistics',
      ok: 'OK group statistics',
      dzen: 'Dzen Studio',
      rutube: 'RUTUBE Studio',
      threads: 'Threads Insights',
      pinterest: 'Pinterest Analytics',
    } satisfies Record<Network, string>,
    communities: 'community statistics',
    noNetwork: 'what the networks show their communities',
  },
  kpis: {
    members: {
      name: 'Members',
      short: 'Members',
      what: 'Everybody in the communities at the end of the month.',
      formula: 'members a month ago + joined − left',
      reader: 'social media manager, weekly',
      action: 'compare the cost per member by tool and move the money to the cheaper one',
    },
    paidMembers: {
      name: 'Members from paid tools',
      short: 'From paid tools',
      what: 'People who joined because of money spent, in the month.',
      formula: 'tool spend ÷ cost per member, less those who are members already',
      reader: 'advertising, weekly',
      action: 'stop the most expensive audience and test two new ones from the test reserve',
    },
    visitsBought: {
      name: 'Visits bought',
      short: 'Visits bought',
      what: 'Visits to the site that advertising brought in the month, whatever the visitors do there.',
      formula: 'tool spend ÷ cost per visit',
      reader: 'advertising, weekly',
      action: 'cut the keywords and placements that cost more than the red line',
    },
    reach: {
      name: 'Reach',
      short: 'Reach',
      what: 'Different people who saw at least one post in the month.',
      formula: 'members × (1 − (1 − reach per post)^posts)',
      reader: 'social media manager, monthly',
      action: 'look at the ten weakest posts and drop their format or topic',
    },
    communityVisits: {
      name: 'Visits from the community',
      short: 'Visits from posts',
      what: 'Visits to the site from links in posts, in the month.',
      formula: 'views × share of posts with a link × clicks per view',
      reader: 'social media manager, weekly',
      action: 'check that links lead to a page that answers the post, not to the home page',
    },
    brandSearches: {
      name: 'Brand searches',
      short: 'Brand searches',
      what: 'How often people searched for the brand by name in the month.',
      formula: 'baseline × (1 + growth in the year × share of the year’s reach so far)',
      reader: 'owner, monthly',
      action: 'check whether posts name the brand at all, and whether new people see them',
    },
    engagementRate: {
      name: 'Engagement rate (ER), KPI number one',
      short: 'ER',
      what: 'Interactions per post as a share of followers; the rate by reach or impressions is several times higher and is never mixed with it.',
      formula: 'reactions, comments, shares and saves ÷ (posts × members)',
      reader: 'social media manager, weekly; the owner looks at it first',
      action: 'stop inviting new people and change the tactic of the month',
    },
    reactionsPerPost: {
      name: 'Reactions per post, KPI number one',
      short: 'Reactions per post',
      what: 'Interactions of all kinds with a post on average. On a page this small a rate would rest on fewer than three of them, so the count itself is read.',
      formula: 'reactions, comments, shares and saves ÷ posts',
      reader: 'social media manager, weekly; the owner looks at it first',
      action: 'stop inviting new people and change the tactic of the month',
    },
    activeMembers: {
      name: 'Active members',
      short: 'Active members',
      what: 'People who reacted, commented, voted or wrote at least once in the month.',
      formula: 'different people with one action or more',
      reader: 'social media manager, monthly',
      action: 'message the most recently active members (up to fifty) and ask what they would like to see',
    },
    organicMembers: {
      name: 'Organic growth',
      short: 'Organic growth',
      what: 'People who joined in the month of their own accord, not through any tool of the plan.',
      formula: 'joined − joined through tools',
      reader: 'social media manager, monthly',
      action: 'give members something worth forwarding: a checklist, a calculator, a story of their own',
    },
    unfollowShare: {
      name: 'Unfollow rate',
      short: 'Unfollow rate',
      what: 'Share of members who left in the month. Here less is better.',
      formula: 'left in the month ÷ members at its start',
      reader: 'social media manager, weekly',
      action: 'pause any offers for two weeks and check which posts people left after',
    },
    leads: {
      name: 'Leads',
      short: 'Leads',
      what: 'Enquiries in the month from the site, offers and lead ads.',
      formula: 'visits × enquiries per visit + active members × offers × response + leads bought',
      reader: 'sales desk, weekly',
      action: 'read the last thirty posts and the page they lead to as somebody who has never heard of you',
    },
    sales: {
      name: 'Sales',
      short: 'Sales',
      what: 'New customers who paid in the month.',
      formula: 'leads of one sales cycle ago × share of leads that become sales',
      reader: 'owner, monthly',
      action: 'listen to ten conversations with enquirers before touching the advertising',
    },
    revenueMinor: {
      name: 'Revenue',
      short: 'Revenue',
      what: 'Money from those the plan has brought.',
      formula: 'orders × average order value',
      reader: 'owner, monthly',
      action: 'check whether it is the number of orders or their value that fell short',
    },
  } satisfies Record<PlanKpiId, KpiWords>,
};
