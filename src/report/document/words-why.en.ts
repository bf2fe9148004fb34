import type { DerivedId, PlanFigureId } from '#plan/derivations.ts';
import type { SpendKind } from '#plan/money.ts';
import type { OutcomeWords } from '#stages/outcome.ts';

export const en = {
  title: 'Why these numbers',
  lead: 'Each main figure with its formula, its inputs and where they come from. Inputs read low · typical · high.',
  formula: (formula: string) => `Formula: ${formula}.`,
  symbols: (formula: string) => `In symbols: ${formula}.`,
  legend: {
    lead: 'The symbols of the formulas:',
    groups: [
      'Time and chance: t is the month, y the luck of a year, ε that of a month, fade what is left of a pace (half after 24 months). P10 … P90 is what one to nine in ten simulated years stay below, P(…) a share of them.',
      'Community: F is members, F(0) those at the start (100 at least where growth is a benchmark), F̄ their mean over the month. O is organic growth, O⁺ and O⁻ what of it is above and below zero, δ unplanned swings in size, σ how a figure changes with the size, room the part of the reachable people who are not in yet, u customers invited in the month.',
      'Work: P is posts a month, k posting frequency against the usual, κ what work does to growth (1 for a growth below zero), l the share of posts with a link, Z views, R reach, o offers a month.',
      'Selling: T is trust, x the selling beyond what the audience tolerates, λ what that adds to those leaving, W the visits that come today already, v enquiries per visit or, in brackets, the first selling month, n what the team can answer on top of today’s enquiries, B searches on the baseline day.',
      'Money: m is money, ρ the part of it kept for tests, s the season of ad prices, K spend, H fees, E the cost of tactics, N hours, h what one costs.',
    ],
    after:
      'After a semicolon stands the formula for the other case: visits of today are known, or customers pay by the month.',
  },
  month12: 'In month 12',
  months10to12: 'Mean of months 10 to 12',
  inYear: 'Over the year',
  atStart: 'In the first selling month',
  beforeStart: 'For active members in the month before selling',
  range: (when: string, low: string, middle: string, high: string) =>
    `${when}, one simulated year in ten stays below ${low}, half reach ${middle}, one in ten exceeds ${high}.`,
  certain: (when: string, value: string) => `${when}, it is ${value} in every simulated year.`,
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
  computedLimit: 'No limit was set, so it is the line that nine in ten simulated years keep clear of.',
  provisional: (borrowed: string, all: string) =>
    `Provisional; benchmarks among its own estimates: ${borrowed} of ${all}.`,
  notProvisional: 'None of its own estimates comes from a benchmark.',
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
  figures: ({ title, firstTitle, profit }: OutcomeWords) =>
    ({
      firstSale: firstTitle,
      salesInYear: `${title} over the year`,
      goal: 'The goal, mean of months 10 to 12',
      spend: 'Spend of the year',
      grossProfit: `${profit} in the year`,
      cumulative: 'Cumulative result in month 12',
      breakEven: 'Chance of breaking even by month 12 · by month 24',
      tools: 'What each tool brings, and at what price',
      gate: 'The gate to selling',
      unfollowLimit: 'Unfollow rate at which selling stops',
      engagementFloor: 'Engagement rate at which selling stops',
    }) satisfies Record<PlanFigureId, string>,
  /** How the forecast computes a KPI; its definition in the plan says how it is counted. */
  models: {
    members:
      'members a month ago × (1 − share who leave) + organic growth + members from tools + unplanned change, as whole people and never more than can be reached',
    paidMembers:
      'tool spend less its test reserve ÷ cost per member in that month × luck of the month × room left in the community',
    visitsBought: 'tool spend less its test reserve ÷ cost per visit in that month × luck of the month',
    reach: 'average members of the month × (1 − (1 − reach per post at that size)^posts)',
    communityVisits:
      'average members × reach per post at that size × posts × share of posts with a link × clicks per view; where the visits of today are known, those × views of the month ÷ views today, and beyond today’s no more than a visit for each view',
    brandSearches: 'searches on the baseline day × (1 + growth in the year × share of the year’s reach so far)',
    reactionsPerPost: 'engagement rate of the month × members, on average over the posts of the month',
    engagementRate:
      'engagement rate today × change with the size of the community × luck of the month × lift by the tactics, less what selling pressure takes',
    activeMembers:
      'average members × share of active members × lift by the tactics of the month, never more than there are reactions',
    organicMembers:
      'net growth × what is left of the pace × √(members at the start × members a month ago) × luck of the year × luck of the month × room left × posting frequency × lift by the tactics, and those who replace people who leave',
    unfollowShare: 'share who leave × (1 + what selling pressure adds), and what a shrinking community loses besides',
    leads:
      'visits beyond those of today × enquiries per visit + active members × offers × response × trust earned × luck of the month + leads bought, as whole people',
    sales:
      'leads of one sales cycle ago × share of leads that become sales, drawn as whole sales; no more leads than the team can answer on top of today’s',
    revenueMinor:
      '(sales + further orders of earlier customers) × average order value; where customers pay by the month, all who have stayed × the fee of a month',
    firstSale: 'the first month by which the sales so far add up to one',
    salesInYear: 'sales of months 1 to 12 added up',
    goal: 'the share of simulated years in which the mean of months 10 to 12 reaches the goal',
    spend: 'advertising with its test reserve + fees + tactics + own hours × what an hour costs',
    grossProfit: 'revenue of months 1 to 12 × gross margin',
    cumulative: 'the result a month ago + revenue × gross margin − spend of the month',
    breakEven:
      'the share of simulated years in which the cumulative result has come back to zero after money was first spent',
    tools:
      'money ÷ cost per result in that month × room left in the community, month by month; the price is all its money ÷ all its results',
    gate: 'the commit values of the month before the first selling month',
    unfollowLimit: 'the unfollow rate that one simulated year in ten exceeds in the first selling month',
    engagementFloor: 'the engagement rate that one simulated year in ten stays below in the first selling month',
  } satisfies Record<DerivedId, string>,
};
