import type { DerivedId, PlanFigureId } from '#plan/derivations.ts';
import type { SpendKind } from '#plan/money.ts';

export const en = {
  title: 'Why these numbers',
  lead: 'Each main figure with its formula, its inputs and where they come from. Inputs read low · typical · high.',
  formula: (formula: string) => `Formula: ${formula}.`,
  symbols: (formula: string) => `In symbols: ${formula}.`,
  legend:
    'In the symbols t is the month, F members and F̄ their mean over the month, m money, s the season of ad prices, P posts a month, l the share of posts with a link, k how often is posted against what is usual, room the part of the reachable people who are not in yet, x the selling beyond what the audience bears, λ what that adds to leavers, T trust, v enquiries per visit or, in brackets, the first selling month, o offers a month, n what the team can answer, B searches on the baseline day, R reach, K spend, ρ the test reserve, H fees, E the cost of tactics, N hours and h what one costs. P10 … P90 is what one to nine of ten simulated years stay below, P(…) a share of them.',
  month12: 'In month 12',
  months10to12: 'Mean of months 10 to 12',
  inYear: 'Over the year',
  atStart: 'In the first selling month',
  beforeStart: 'For active members in the month before selling',
  range: (when: string, low: string, middle: string, high: string) =>
    `${when} one simulated year in ten stays below ${low}, half reach ${middle}, one in ten exceeds ${high}.`,
  certain: (when: string, value: string) => `${when} it is ${value} in every simulated year.`,
  arrival: (by12: string, by24: string) =>
    `Of the simulated years it has come by month 12 in ${by12}, by month 24 in ${by24}.`,
  orderValueMissing: 'It cannot be said yet: nobody knows what an order is worth.',
  noSale: 'not within two years',
  spendIsCertain: (parts: string) =>
    `It follows from decisions alone and is the same in every simulated year: ${parts}.`,
  spendKinds: {
    adsMinor: 'advertising',
    testsMinor: 'tests',
    contractorMinor: 'contractor',
    contentMinor: 'content',
    tacticsMinor: 'tactics',
    hoursMinor: 'own hours',
  } satisfies Record<SpendKind, string>,
  tool: (name: string, results: string, price: string | undefined) =>
    price === undefined ? `${name}: ${results} in the year.` : `${name}: ${results} in the year, ${price} for one.`,
  gate: 'What 4 of 5 simulated years reach in the month before selling starts, engagement rate and active members.',
  ownLimit: 'The limit is your own; beside it stands what the simulated years expect.',
  computedLimit: 'No limit was set, so it is the line that nine of ten simulated years keep clear of.',
  provisional: (borrowed: string, all: string) =>
    `Provisional; benchmarks among its own estimates: ${borrowed} of ${all}.`,
  notProvisional: 'None of its own estimates is borrowed.',
  movesMost: (movers: string) => `What moves it most in the typical run (estimate → figure): ${movers}.`,
  mover: (name: string, [from, to]: readonly string[], [low, high]: readonly string[]) =>
    `${name} at ${from} → ${low}, at ${to} → ${high}`,
  madeFrom: (names: string) => `It is made from: ${names}.`,
  head: ['Input', 'Value', 'Where it comes from'],
  own: 'your own number',
  ownRange: 'your own range',
  borrowed: (grade: string, source: string) => `provisional, grade ${grade}: ${source}`,
  withSymbol: (name: string, symbol: string) => `${name} (${symbol})`,
  answer: 'your answer',
  noEstimate: 'No estimate of its own goes into it.',
  figures: {
    firstSale: 'First sale',
    salesInYear: 'Sales over the year',
    goal: 'The goal, mean of months 10 to 12',
    spend: 'Spend of the year',
    grossProfit: 'Gross profit of the year',
    cumulative: 'Cumulative result in month 12',
    breakEven: 'Chance to break even by month 12 · by month 24',
    tools: 'What each tool brings, and at what price',
    gate: 'The gate to selling',
    unfollowLimit: 'Unfollow rate at which selling stops',
    engagementFloor: 'Engagement rate at which selling stops',
  } satisfies Record<PlanFigureId, string>,
  /** How the forecast computes a KPI; its definition in the plan says how it is counted. */
  models: {
    members:
      'members a month ago × (1 − share who leave) + organic growth + members from tools, never more than can be reached',
    paidMembers: 'money of the tool ÷ price of a member in that month × room left in the community',
    visitsBought: 'money of the tool ÷ price of a visit in that month',
    reach: 'average members of the month × (1 − (1 − reach per post)^posts)',
    communityVisits: 'average members × reach per post × posts × share of posts with a link × clicks per view',
    brandSearches: 'searches on the baseline day × (1 + growth in the year × share of the year’s reach so far)',
    reactionsPerPost: 'engagement rate × members, on average over the posts of the month',
    engagementRate: 'engagement rate today × lift by the tactics of the month, less what selling pressure takes',
    activeMembers: 'average members × share of active members × lift by the tactics of the month',
    organicMembers: 'members a month ago × organic growth × room left × how often is posted × lift by the tactics',
    unfollowShare: 'share who leave × (1 + what selling pressure adds)',
    leads: 'visits × enquiries per visit + active members × offers × response × trust earned + leads bought',
    sales: 'leads of one sales cycle ago × share of leads that become sales, at most what the team can answer',
    revenueMinor: '(sales + further orders of earlier customers) × average order value',
    firstSale: 'the first month by which the sales so far add up to one',
    salesInYear: 'sales of months 1 to 12 added up',
    goal: 'the share of simulated years in which the mean of months 10 to 12 reaches the goal',
    spend: 'advertising with its test reserve + fees + tactics + own hours × what an hour costs',
    grossProfit: 'revenue of months 1 to 12 × gross margin',
    cumulative: 'the result a month ago + revenue × gross margin − spend of the month',
    breakEven:
      'the share of simulated years in which the cumulative result has come back to nought after money was first spent',
    tools:
      'money ÷ price of a result in that month × room left in the community, month by month; the price is all its money ÷ all its results',
    gate: 'the commit values of the month before the first selling month',
    unfollowLimit: 'the unfollow rate that one simulated year in ten exceeds in the first selling month',
    engagementFloor: 'the engagement rate that one simulated year in ten stays below in the first selling month',
  } satisfies Record<DerivedId, string>,
};
