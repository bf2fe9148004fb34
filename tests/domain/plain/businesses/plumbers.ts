import * as part from './parts.ts';

/** Plumbers with 310 followers who leave it all to an agency: nothing is posted today, and little is to be expected. */
export const plumbers = part.business({
  startMonth: '2027-10',
  firstSellingMonth: 3,
  communities: [
    part.community('facebook', {
      membersNow: 310,
      reachablePeople: 25_000,
      postsPerWeekToday: 0,
      postsPerWeek: 2.5,
      typicalPostsPerWeek: 2.5,
      growth: part.paceOf('facebook', 0),
      churnShare: part.sharesOf('facebook churn', [0.003, 0.008, 0.02]),
      engagementRateShare: part.sharesOf('facebook engagement', [0.0017, 0.0047, 0.0142]),
      reachPerPostShare: part.amountsOf('facebook reach', [0.028, 0.0695, 0.17]),
      sizeCurves: part.byPublishedSize.facebook,
    }),
  ],
  tools: [
    part.tool('community ads', {
      buys: 'members',
      communityId: 'facebook',
      months: part.from(2),
      moneyMinorPerMonth: 20_000,
      costPerResultMinor: part.amountsOf('price of a member', [20, 60, 150]),
    }),
    part.tool('lead ads', {
      buys: 'leads',
      months: [3, 4, 5],
      moneyMinorPerMonth: 30_000,
      costPerResultMinor: part.amountsOf('price of a lead', [1700, 2800, 7700]),
    }),
  ],
  tactics: [part.tactic('welcome', [0, 0.05, 0.15], { months: part.from(2), hoursPerMonth: 0 })],
  offers: [part.offer('winter check', 1)],
  leadToSaleShare: part.sharesOf('sales of leads', [0.35, 0.5, 0.65]),
  averageOrderValueMinor: part.amountsOf('order value', [18_000, 30_000, 80_000]),
  grossMarginShare: part.sharesOf('margin', [0.5, 0.6, 1]),
  today: {
    visitsPerMonth: part.knownAmount('visits today', 15),
    enquiriesPerMonth: part.knownAmount('asked today', 2),
  },
  leadsPerMonthMax: 10,
  costs: part.costs({ contractorFeeMinorPerMonth: 90_000, testReserveShare: 0.1 }),
});
