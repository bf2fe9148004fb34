import type { MoneyPlan, SpendKind } from '#plan/money.ts';

/** Acquisition and money. */
export const en = {
  title: 'Acquisition and money',
  results: 'What each tool should bring in the year',
  resultsLead:
    'Commit · target · stretch over the twelve months. A tool is accountable for the results in its own row and for nothing that comes after them.',
  resultsHead: ['Tool', 'Brings', 'In the year', 'Cost per result', 'Cost red line'],
  parts: ['commit', 'target', 'stretch'],
  cumulativeParts: ['P20', 'P50', 'P80'],
  free: 'no ad spend',
  noPrice: 'no results',
  money: 'Money by month',
  moneyLead:
    'Spending follows from your decisions and is the same in every simulated year. Gross profit is the median of the simulated years, the cumulative result is P20 · P50 · P80. Monthly medians do not add up to the median of the year. Sums are rounded to three significant figures, and totals are added before rounding, so the last digit may differ.',
  moneyLeadUnsold: 'Spending follows from your decisions and is the same in every simulated year.',
  moneyLeadSpendOnly:
    'Spending follows from your decisions and is the same in every simulated year. What comes back cannot be computed: nobody knows yet what an order is worth.',
  month: 'Month',
  kinds: {
    adsMinor: 'Advertising',
    testsMinor: 'Tests',
    contractorMinor: 'Contractor',
    contentMinor: 'Content',
    tacticsMinor: 'Tactics',
    hoursMinor: 'Own hours',
  } satisfies Record<SpendKind, string>,
  total: 'Spend',
  cumulative: 'Cumulative result',
  year: 'Year',
  nothingSpent: 'The plan spends no money.',
  breakEven: (by12: string, by24: string) =>
    `Chance of breaking even at least once: ${by12} by month 12, ${by24} by month 24.`,
  aboveCeiling: (months: string, ceiling: string) =>
    `In months ${months} the plan goes over your max budget of ${ceiling} (own hours not counted).`,
  withinCeiling: (ceiling: string) => `No month goes over your max budget of ${ceiling} (own hours not counted).`,
  leftOut: (what: string) => `Not in the table, because it is not known yet: ${what}. The real total is higher.`,
  leftOutNames: {
    feeMinorPerMonth: 'a contractor’s fee',
    hourCostMinor: 'the cost of your own hours',
  } satisfies Record<MoneyPlan['leftOut'][number], string>,
};
