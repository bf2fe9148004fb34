import * as part from './parts.ts';

/** A school paid by the month, with communities that stood before the plan: what they do today was measured. */
export const school = part.business({
  startMonth: '2027-06',
  preparationMonths: 3,
  firstSellingMonth: 5,
  communities: [
    part.community('instagram', {
      membersNow: 3100,
      reachablePeople: 7000,
      monthsWorked: 20,
      postsPerWeekToday: 3,
      postsPerWeek: 3.5,
      growth: part.paceOf('instagram', 0.035),
      churnShare: part.knownShare('instagram churn', 0.011),
      engagementRateShare: part.knownShare('instagram engagement', 0.021),
      reachPerPostShare: part.knownAmount('instagram reach', 0.31),
      activeShare: part.knownShare('instagram active', 0.4), // more than react
      sizeCurves: part.byPublishedSize.instagram,
    }),
    part.community('parents', {
      membersNow: 800,
      reachablePeople: 500, // said too low: it has more members already
      monthsWorked: 30,
      postsPerWeek: 1,
      growth: part.paceOf('parents', -0.02),
    }),
    part.community('pupils', {
      membersNow: 420,
      monthsWorked: 3,
      postsPerWeek: 2,
      growth: part.paceOf('pupils', 0.02), // nobody counted its posts
    }),
  ],
  tools: [
    part.tool('own customers', {
      buys: 'members',
      communityId: 'instagram',
      months: [2, 3, 4, 5, 6, 12],
      ownCustomers: { customersToTell: 350, joinShare: part.sharesOf('join', [0.02, 0.05, 0.1]) },
    }),
    part.tool('community ads', {
      buys: 'members',
      communityId: 'instagram',
      months: part.from(4),
      moneyMinorPerMonth: 40_000,
      costPerResultMinor: part.knownAmount('price of a member', 110),
    }),
  ],
  tactics: [part.tactic('live', [0.05, 0.2, 0.5], { months: [1, 5, 6, 7, 10, 12], costMinorPerMonth: 9000 })],
  offers: [part.offer('trial lesson', 2, ['instagram', 'parents'])],
  restMonths: 0,
  leadToSaleShare: part.knownShare('sales of leads', 0.3),
  salesCycleMonths: part.decidedAmount('cycle', 1),
  averageOrderValueMinor: part.decidedAmount('fee', 9000),
  grossMarginShare: part.sharesOf('margin', [0.3, 0.5, 0.6]),
  payment: { kind: 'monthly', stayMonths: part.amountsOf('stay', [3, 8, 18]) },
  today: { visitsPerMonth: part.knownAmount('visits today', 180), enquiriesPerMonth: undefined },
  leadsPerMonthMax: 25,
  costs: part.costs({ contentHoursPerMonth: 10, hourCostMinor: 1800 }),
});
