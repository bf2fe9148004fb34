import type { PlanKpiId } from '../plan/kpis.ts';

export const en = {
  title: 'Why these numbers',
  lead: 'Each main figure with its formula, its inputs and where they come from. Inputs read low · typical · high.',
  formula: (formula: string) => `Formula: ${formula}.`,
  range: (low: string, middle: string, high: string) =>
    `In month 12 one simulated year in ten stays below ${low}, half reach ${middle}, one in ten exceeds ${high}.`,
  certain: (value: string) => `In month 12 it is ${value} in every simulated year.`,
  madeFrom: (names: string) => `It is made from: ${names}.`,
  head: ['Input', 'Value', 'Where it comes from'],
  own: 'your own number',
  ownRange: 'your own range',
  borrowed: (grade: string, source: string) => `provisional, grade ${grade}: ${source}`,
  noEstimate: 'No estimate of its own goes into it.',
  /** How the forecast computes a KPI; its definition in the plan says how it is counted. */
  models: {
    members:
      'members a month ago × (1 − share who leave) + organic growth + members from tools, never more than can be reached',
    paidMembers: 'money of the tool ÷ price of a member in that month × room left in the community',
    visitsBought: 'money of the tool ÷ price of a visit in that month',
    reach: 'average members of the month × (1 − (1 − reach per post)^posts)',
    communityVisits: 'average members × reach per post × posts × share of posts with a link × clicks per view',
    brandSearches: 'searches on the baseline day × (1 + growth in the year × share of the year’s reach so far)',
    engagementRate: 'engagement rate today × lift by the tactics of the month, less what selling pressure takes',
    activeMembers: 'average members × share of active members × lift by the tactics of the month',
    organicMembers: 'members a month ago × organic growth × room left × how often is posted × lift by the tactics',
    unfollowShare: 'share who leave × (1 + what selling pressure adds)',
    leads: 'visits × enquiries per visit + active members × offers × response × trust earned + leads bought',
    sales: 'leads of one sales cycle ago × share of leads that become sales, at most what the team can answer',
    revenueMinor: '(sales + further orders of earlier customers) × average order value',
  } satisfies Record<PlanKpiId, string>,
};
