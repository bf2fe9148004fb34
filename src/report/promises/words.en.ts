import type { Counting, PromisedFigure } from '#domain/promise.ts';
import { pluralForm } from '#i18n/plural.ts';
import type { Verdict } from '#plan/goal.ts';

/** A figure with the noun that goes with it. */
interface Counted {
  readonly text: string;
  readonly count: number;
}

/** Where enquiries come from besides visits. */
interface LeadsFrom {
  readonly sellingMonth: number;
  readonly hasLeadAds: boolean;
}

const noun =
  (one: string, other: string) =>
  ({ text, count }: Counted) =>
    `${text} ${pluralForm('en', count, { one, other })}`;
const followers = noun('follower', 'followers');
const visits = noun('visit', 'visits');
const leads = noun('lead', 'leads');
const sales = noun('sale', 'sales');
const posts = noun('post', 'posts');
const stories = noun('story', 'stories');
/** How a count is counted, behind it. */
const how = (counting: Counting) =>
  ({ inMonth: 'in one month', eachMonth: 'a month', gained: 'gained', inAll: 'in all' })[counting];
const paid = (counting: Counting) => (counting === 'eachMonth' ? ' a month' : '');

export const en = {
  figures: {
    members: 'Followers',
    engagementRate: 'Engagement rate (ER)',
    visits: 'Visits to the site',
    leads: 'Leads',
    sales: 'Sales',
    costPerMember: 'Cost of a follower',
    costPerVisit: 'Cost of a visit',
    costPerLead: 'Cost of a lead',
    costPerSale: 'Cost of a sale',
    reach: 'Reach in a month',
    breakEvenMonth: 'Month the money is earned back',
    romi: 'Profit on money spent (ROMI)',
    roas: 'Revenue to ad money (ROAS)',
    adCostShare: 'Ad money to revenue (ACoS)',
    posts: 'Posts',
    stories: 'Stories',
    fee: 'Fee',
    adMoney: 'Advertising money',
    price: 'Price',
  } satisfies Record<PromisedFigure, string>,
  countings: {
    gained: 'gained by then, on top of today’s',
    inAll: 'in all by then',
    inMonth: 'in that month alone',
    eachMonth: 'every month from then on',
  } satisfies Record<Counting, string>,

  what: {
    members: (n: Counted, counting: Counting) =>
      counting === 'eachMonth' ? `${followers(n)} gained a month` : `${followers(n)} ${how(counting)}`,
    engagementRate: ({ text }: Counted) => `an engagement rate of ${text}`,
    reach: ({ text }: Counted, counting: Counting) => `${text} people reached ${how(counting)}`,
    visits: (n: Counted, counting: Counting) => `${visits(n)} ${how(counting)}`,
    leads: (n: Counted, counting: Counting) => `${leads(n)} ${how(counting)}`,
    sales: (n: Counted, counting: Counting) => `${sales(n)} ${how(counting)}`,
    costPerMember: ({ text }: Counted) => `a follower for at most ${text}`,
    costPerVisit: ({ text }: Counted) => `a visit for at most ${text}`,
    costPerLead: ({ text }: Counted) => `a lead for at most ${text}`,
    costPerSale: ({ text }: Counted) => `a sale for at most ${text}`,
    breakEvenMonth: () => 'all that is spent is earned back',
    romi: ({ text }: Counted) => `a profit of ${text} on the money spent`,
    roas: ({ text }: Counted) => `revenue of ${text} times the ad money`,
    adCostShare: ({ text }: Counted) => `ad money of at most ${text} of revenue`,
    posts: (n: Counted, counting: Counting) => `${posts(n)} ${how(counting)}`,
    stories: (n: Counted, counting: Counting) => `${stories(n)} ${how(counting)}`,
    fee: ({ text }: Counted, counting: Counting) => `a fee of ${text}${paid(counting)}`,
    adMoney: ({ text }: Counted, counting: Counting) => `${text} for advertising${paid(counting)}`,
    price: ({ text }: Counted, counting: Counting) => `a price of ${text}${paid(counting)}`,
  } satisfies Record<PromisedFigure, (n: Counted, counting: Counting) => string>,
  /** A count of which nobody said how it is counted. */
  counted: {
    members: followers,
    visits,
    leads,
    sales,
    posts,
    stories,
    reach: ({ text }) => `a reach of ${text}`,
  } as Readonly<Partial<Record<PromisedFigure, (counted: Counted) => string>>>, // read by any figure
  fromMonth: (month: number, name: string) =>
    month === 1 ? 'from the first month on' : `from month ${month} (${name}) on`,
  inMonth: (month: number, inName: string) => `in month ${month} (${inName.replace(/^in /, '')})`,
  overMonths: (months: number) => `over ${months} ${pluralForm('en', months, { one: 'month', other: 'months' })}`,
  byMonth: (month: number, name: string) => `by the end of month ${month} (${name})`,
  understood: (promised: string, money: string | undefined) =>
    `Understood: ${promised}${money === undefined ? '' : `, with ${money} of advertising`}.`,
  atLeast: (promised: string) => `at least ${promised}`,
  change: {
    share: (figure: string, share: string) => `${figure}: ${share} against today`,
    multiple: (figure: string, factor: string) => `${figure}: ${factor} times today’s`,
    onTop: (figure: string, count: string) => `${figure}: ${count} a month on top of today’s`,
  },
  from: (base: string) => `from ${base} today`,
  upper: (end: string) => `the offer names ${end} as the other end`,
  term: 'Noted: work and money are compared and asked about, not weighed.',
  setAside: 'Set aside: it is not promised to you, so it is not weighed.',

  verdicts: {
    likely: 'Likely',
    rather: 'More likely than not',
    ratherNot: 'Less likely than not',
    not: 'Hardly likely',
  } satisfies Record<Verdict, string>,
  always: 'It is kept in every simulated year.',
  never: 'It is kept in none of the simulated years.',
  underOne: 'It is kept in fewer than 1 of 100 simulated years.',
  overNinetyNine: 'It is kept in more than 99 of 100 simulated years.',
  share: (hundredths: number) => `It is kept in ${hundredths} of 100 simulated years.`,

  reasons: {
    beforeSelling: (month: number) =>
      `The plan sells from month ${month} on: before that no offer is made, visits bring no enquiry, and nothing else in it brings one either.`,
    withinCycle: (month: number, cycle: string) =>
      `The plan sells from month ${month} on, and an enquiry takes about ${cycle} to become a sale.`,
    months: (count: number) => `${count} ${pluralForm('en', count, { one: 'month', other: 'months' })}`,
    beforeContent: (month: number) =>
      `Content starts in month ${month}; until then there is nothing to react to or come for.`,
    nothingComes: () => 'Nothing in the plan brings it by then.',
    moreThanReachable: (reachable: string) => `Only ${reachable} people can be reached in these communities at all.`,
    teamIsFull: (most: string) =>
      `More enquiries come than the ${most} a month the team answers, and those left waiting buy nothing.`,
    price: (each: string, low: string, high: string) =>
      `The money leaves ${each} for each, and one costs ${low} to ${high} in the plan.`,
    members: (now: string, brought: string, organic: string, left: string) =>
      `In the typical run you have ${now} today; by then tools bring ${brought}, ${organic} join of their own accord and ${left} leave.`,
    engagementRate: (rate: string, tactics: number) =>
      tactics === 0
        ? `In the typical run the rate in that month is ${rate}, with no tactic to lift it.`
        : `In the typical run the rate in that month is ${rate}, with ${tactics} ${pluralForm('en', tactics, { one: 'tactic', other: 'tactics' })} lifting it.`,
    visits: (community: string, bought: string) =>
      `In the typical run the communities bring ${community} of them and advertising ${bought}.`,
    leads: (visited: Counted, asked: Counted, { sellingMonth, hasLeadAds }: LeadsFrom) =>
      `In the typical run ${visits(visited)} come in that time; with the offers from month ${sellingMonth} on${hasLeadAds ? ' and lead ads' : ''} they bring ${leads(asked)}.`,
    sales: (asked: Counted, closed: string) =>
      `In the typical run ${leads(asked)} come early enough, and ${closed} of leads become sales.`,
    cost: (low: string, middle: string, high: string) =>
      `It costs about ${middle} in the plan, ${low} in the cheapest fifth of the years and ${high} in the most expensive.`,
    reach: (reach: string, members: string) =>
      `In the typical run an ordinary month reaches ${reach} people, with ${members} followers at the end.`,
    return: (profit: string, revenue: string, spend: string) =>
      `In the typical run the plan spends ${spend} by then; ${revenue} of revenue comes in, ${profit} of it gross profit.`,
    orderUnknown: () => 'What an order is worth is not known, so what the money brings back cannot be computed.',
    costUnknown: () => 'In many of the years the money brings nothing at all.',
  },

  range: (low: string, middle: string, high: string) =>
    `One simulated year in ten stays below ${low}, half reach ${middle}, one in ten exceeds ${high}.`,
  costRange: (low: string, middle: string, high: string) =>
    `In one simulated year in ten it costs less than ${low}, in half at most ${middle}, in one in ten more than ${high}.`,
  certain: (value: string) => `It is ${value} in every simulated year.`,
  demand: (commit: string) => `What 4 of 5 simulated years reach is ${commit}: a figure to ask for in writing.`,
  demandCost: (commit: string) =>
    `What 4 of 5 simulated years stay within is ${commit}: a figure to ask for in writing.`,

  money: {
    tools: (money: string, planned: string) =>
      `Computed with the promise’s ${money}, all of it advertising, in place of the ${planned} the plan spends on the same tools by then.`,
    standIn: (money: string, price: string, grade: string, source: string) =>
      `The plan has no tool that buys this, so the promise’s ${money} buys at a usual price of ${price} (grade ${grade}: ${source}).`,
    nothing: (money: string) =>
      `The ${money} is left out: in this model no money by itself raises the engagement rate.`,
    own: 'Computed with the plan’s own money.',
  },

  document: {
    title: 'Promises, weighed',
    titleOf: (name: string) => `Promises, weighed: ${name}`,
    opening: (day: string, draws: string) =>
      `What contractors promise, checked against ${draws} simulated years of the plan begun on ${day}. For the owner and those who decide: whoever made a promise does not see it.`,
    nameless: 'A promise without words',
    glance: 'At a glance',
    head: ['The promise', 'As it was understood', 'How likely it is'],
    open: 'Not weighed: what, how much, by when or how it is counted is left open.',
    reasons: 'Promise by promise',
  },
};
