import type { PromisePeriod } from '#domain/promise-period.ts';

export const en = {
  title: 'Decision rules',
  lead: 'Agreed before the first report, so that a bad week is not argued about and a bad month is not waited out. The figures are the red lines that nine in ten simulated years keep clear of, or limits you have set.',
  head: ['If', 'For how long', 'Then'],
  lines: {
    month: (value: string, month: number) => `${value} in month ${month}`,
    quarter: (value: string, month: number) => `${value} in the quarter that ends with month ${month}`,
    year: (value: string, _month: number) => `${value} in the year`,
    chance: (value: string, _month: number) => value,
  } satisfies Record<PromisePeriod, unknown>,
  below: (kpi: string, lines: readonly string[]) => `${kpi}: ${lines.map((line) => `below ${line}`).join(', or ')}`,
  above: (kpi: string, lines: readonly string[]) => `${kpi}: ${lines.map((line) => `above ${line}`).join(', or ')}`,
  reports: {
    week: '3 weekly reports running',
    month: '2 monthly reports (8 weekly ones) running',
    quarter: 'Read when the quarter is over',
    year: 'Read when the year is over',
    chance: 'Reported only',
  },
  price: (tool: string, sum: string) => `${tool}: one result costs more than ${sum}`,
  priceThen:
    'Stop the most expensive audience, test two new ones from the test reserve, move the remaining budget to the cheaper tool',
  tactic: (name: string, rule: string) => `“${name}”: ${rule}`,
  afterEach: 'Read after each time',
  tacticThen: 'End it and run another tactic in its months',
  gate: {
    rate: (rate: string, active: string) => `Engagement rate below ${rate} or active members below ${active}`,
    reactions: (count: string, active: string) =>
      `Fewer than ${count} reactions per post or active members below ${active}`,
  },
  gateThen: 'Selling is put off by a month, and the reason is found first',
  unfollow: (share: string) => `From the first selling month on: unfollow rate above ${share} a month`,
  floor: (share: string) => `From the first selling month on: engagement rate below ${share}`,
  sellingThen: 'Offers stop for a month; the posts go on, and members are asked what put them off',
};
