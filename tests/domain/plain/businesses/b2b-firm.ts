import * as part from './parts.ts';

/** A firm that sells to firms: half a year from question to order, offers in every post and more, a range of its own. */
export const b2bFirm = part.business({
  preparationMonths: 0,
  firstSellingMonth: 1,
  communities: [
    part.community('linkedin', {
      membersNow: 900,
      reachablePeople: 4000,
      monthsWorked: 9,
      postsPerWeekToday: 1,
      postsPerWeek: 1.2,
      typicalPostsPerWeek: 2.3,
      growth: part.growthOf('range', 'linkedin', [0.003, 0.012, 0.03]),
      churnShare: part.decidedShare('linkedin churn', 0.005),
      sizeCurves: part.byPublishedSize.linkedin,
    }),
  ],
  tools: [
    part.tool('search ads', {
      buys: 'visits',
      months: [1, 2, 3, 4, 5, 6, 10, 11, 12],
      moneyMinorPerMonth: 400_000,
      costPerResultMinor: part.amountsOf('price of a visit', [300, 700, 1400]),
    }),
    part.tool('lead ads', {
      buys: 'leads',
      months: part.year,
      moneyMinorPerMonth: 300_000,
      costPerResultMinor: part.knownAmount('price of a lead', 9000),
    }),
  ],
  tactics: [part.tactic('expert answers', [0.05, 0.15, 0.35], { months: [1, 2, 3, 7, 8, 9] })],
  offers: [part.offer('demo', 6), part.offer('paper', 2)],
  siteLeadShare: part.sharesOf('leads of the site', [0.01, 0.03, 0.06]),
  leadToSaleShare: part.sharesOf('sales of leads', [0.05, 0.1, 0.18]),
  salesCycleMonths: part.amountsOf('cycle', [3, 6, 9]),
  averageOrderValueMinor: part.amountsOf('order value', [300_000, 800_000, 3_500_000]),
  leadsPerMonthMax: 300,
  costs: part.costs({
    contentHoursPerMonth: 16,
    moderationHoursPerMonth: 4,
    hourCostMinor: 4000,
    testReserveShare: 0.15,
  }),
});
