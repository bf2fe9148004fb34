/** What no paper for a contractor holds, and the answers each line speaks for. */
export const leftOutLines = {
  ceiling: ['business.moneyCeilingMinorPerMonth'],
  walkAway: [],
  margins: [
    'business.averageOrderValueMinor',
    'business.furtherOrdersPerYear',
    'business.grossMarginShare',
    'business.leadToSaleShare',
    'business.salesCycleMonths',
  ],
  goal: ['business.goal', 'business.leadsPerMonthMax'],
  fees: ['content.makersFeeMinorPerMonth', 'acquisition.feeMinorPerMonth'],
  hours: [
    'business.ownHoursPerWeek',
    'business.hourCostMinor',
    'content.hoursPerPiece',
    'engagement.tactics.*.hoursPerMonth',
  ],
  ranges: [
    'acquisition.tools.*.costPerResultMinor',
    'acquisition.tools.*.resultsPerMonth',
    'engagement.tactics.*.upliftShare',
    'conversion.offers.*.responseShare',
    'conversion.siteLeadShare',
  ],
  notes: ['conversion.earlyReason', 'conversion.path.manager', 'acquisition.terms'],
  results: [],
  strategy: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type LeftOutId = keyof typeof leftOutLines;
