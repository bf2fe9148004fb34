import * as part from './parts.ts';

/** A clinic that is asked already and cannot answer all: one network that shrinks, one whose posts nobody counted. */
export const clinic = part.business({
  startMonth: '2027-09',
  firstSellingMonth: 4,
  preparationMonths: 2,
  communities: [
    part.community('vk', {
      membersNow: 5200,
      reachablePeople: 40_000,
      monthsWorked: 14,
      postsPerWeekToday: 2,
      postsPerWeek: 5,
      typicalPostsPerWeek: 5,
      growth: part.growthOf('benchmark', 'vk', [-0.005, 0.003, 0.015]),
      reachPerPostShare: part.knownAmount('vk reach', 0.12),
      engagementRateShare: part.knownShare('vk engagement', 0.0041),
      sizeCurves: part.byPublishedSize.vk,
    }),
    part.community('telegram', {
      membersNow: 640,
      monthsWorked: 2,
      postsPerWeek: 2,
      typicalPostsPerWeek: 3,
      growth: part.growthOf('range', 'telegram', [-0.02, -0.004, 0.02]),
      churnShare: part.sharesOf('telegram churn', [0.01, 0.025, 0.05]),
      reachPerPostShare: part.amountsOf('telegram reach', [0.12, 0.3, 0.66]),
      sizeCurves: part.byPublishedSize.telegram,
    }),
  ],
  tools: [
    part.tool('lead ads', {
      buys: 'leads',
      months: [2, 3, 4, 5, 6, 7, 8, 9, 10],
      moneyMinorPerMonth: 6_000_000,
      costPerResultMinor: part.amountsOf('price of a lead', [60_000, 150_000, 300_000]),
    }),
    part.tool('partners', {
      buys: 'leads',
      months: part.from(3),
      resultsPerMonth: part.amountsOf('leads of partners', [1, 3, 8]),
    }),
    part.tool('mail', {
      buys: 'visits',
      months: part.from(5),
      resultsPerMonth: part.amountsOf('visits of mail', [40, 120, 300]),
    }),
  ],
  tactics: [part.tactic('questions', [0.05, 0.15, 0.4], { months: part.from(3), communityIds: ['vk'] })],
  offers: [part.offer('consultation', 3), part.offer('check-up', 2, ['vk'])],
  restMonths: 2,
  sellingPillarShare: 0.35,
  linkPostShare: 0.4,
  siteLeadShare: part.sharesOf('leads of the site', [0.02, 0.04, 0.08]),
  leadToSaleShare: part.knownShare('sales of leads', 0.45),
  salesCycleMonths: part.amountsOf('cycle', [0.3, 0.8, 1.9]),
  averageOrderValueMinor: part.amountsOf('order value', [900_000, 1_400_000, 3_000_000]),
  today: {
    visitsPerMonth: part.knownAmount('visits today', 260),
    enquiriesPerMonth: part.knownAmount('asked today', 12),
  },
  leadsPerMonthMax: 60,
  brandSearchesPerMonth: undefined,
  costs: part.costs({ contractorFeeMinorPerMonth: 4_000_000, contentHoursPerMonth: 20, hourCostMinor: 70_000 }),
});
