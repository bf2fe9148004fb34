import type { OutcomeWords } from '#stages/outcome.ts';

export const en = {
  title: 'What a budget buys',
  lead: 'Each budget is a month’s money for advertising, contractors and the most expensive month’s tactics together, at its best split over the tools of this plan.',
  budget: 'Budget a month',
  sales: ({ title }: OutcomeWords) => `${title} in the year`,
  leads: 'Leads in the year',
  activeMembers: 'Active members in month 12',
  even: 'Chance of breaking even by month 24',
  evenShort: 'Even by month 24',
  parts: ['commit', 'target', 'stretch'],
  evenFrom: (money: string) =>
    `From ${money} a month on, half of the simulated years have earned the money back by month 24.`,
  neverEven: (most: string) =>
    `At no budget up to ${most} a month have half of the simulated years earned the money back by month 24.`,
  enoughAt: (money: string) => `Beyond ${money} a month, more money brings hardly anything more.`,
  stillHelps: (most: string) => `Up to ${most} a month, more money still brings more.`,
};
