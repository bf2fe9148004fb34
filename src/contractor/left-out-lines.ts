/** What no paper for a contractor holds, and the answers each line speaks for. */
export const leftOutLines = {
  ceiling: ['business.moneyCeilingMinorPerMonth'],
  walkAway: [],
  margins: [
    'business.averageOrderValueMinor',
    'business.customersPay',
    'business.furtherOrdersPerYear',
    'business.stayMonths',
    'business.grossMarginShare',
    'business.leadToSaleShare',
    'business.salesCycleMonths',
  ],
  goal: ['business.goal', 'business.leadsPerMonthMax', 'business.baseline.enquiriesPerMonth'],
  fees: ['business.workers.*.feeMinorPerMonth', 'business.workers.*.name'],
  hours: [
    'business.ownHoursPerWeek',
    'business.hourCostMinor',
    'content.hoursPerPiece',
    'engagement.tactics.*.hoursPerMonth',
  ],
  ranges: [
    'acquisition.tools.*.costPerResultMinor',
    'acquisition.tools.*.resultsPerMonth',
    'acquisition.tools.*.joinShare',
    'engagement.tactics.*.upliftShare',
    'conversion.offers.*.responseShare',
    'conversion.siteLeadShare',
  ],
  notes: ['conversion.earlyReason', 'conversion.path.manager', 'business.workers.*.terms'],
  results: [],
  strategy: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type LeftOutId = keyof typeof leftOutLines;
