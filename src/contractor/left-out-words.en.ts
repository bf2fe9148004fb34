import type { LeftOutId } from './left-out-lines.ts';

export const en = {
  goalUnsold: 'The goal of the year.',
  lines: {
    ceiling: 'Your max budget a month, and which months go over it.',
    walkAway:
      'Where you would walk away: the red lines of KPIs and prices. The contractor sees the commit, not how far below it you would go.',
    margins:
      'Order value, margin, repeat orders, share of leads that become sales, length of the sales cycle; sales and revenue with them.',
    goal: 'The goal of the year, and how many enquiries your team can answer.',
    fees: 'The fees you have planned for: the bidder names its own first.',
    hours: 'Your team’s hours and what an hour costs.',
    ranges: 'The ranges behind the commits: prices, uplift, response. The contractor sees what follows from them.',
    notes:
      'Your notes: why you sell early, what your manager does, where the talks about terms stand, why a finding was kept.',
    results:
      'The honest answer, gross profit, cumulative result, chance of breaking even, levers, health check, month-1 tasks.',
    strategy:
      'What others offered and promised, how you judge it and what you decided, and the strategy file itself. The papers are plain text: neither the file nor its name carries answers that cannot be read in it.',
  } satisfies Record<LeftOutId, string>,
};
