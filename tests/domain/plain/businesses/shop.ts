import * as part from './parts.ts';

/** A shop whose customers come back: two networks with published ranges, one of them seen beyond its followers. */
export const shop = part.business({
  startMonth: '2027-03',
  communities: [
    part.community('instagram', {
      membersNow: 2400,
      reachablePeople: 60_000,
      postsPerWeekToday: 2,
      postsPerWeek: 4,
      monthsWorked: 1,
      typicalPostsPerWeek: 4.5,
      sizeCurves: part.byPublishedSize.instagram,
    }),
    part.community('tiktok', {
      membersNow: 0,
      reachablePeople: 9000,
      postsPerWeekToday: 0,
      postsPerWeek: 3,
      typicalPostsPerWeek: 0.9, // posts more than three times as often as is usual
      growth: part.growthOf('benchmark', 'tiktok', [0.005, 0.03, 0.08]),
      reachPerPostShare: part.amountsOf('tiktok reach', [0.35, 1.2, 3]), // views beyond one a follower
      engagementRateShare: part.sharesOf('tiktok engagement', [0.01, 0.033, 0.1]),
      sizeCurves: part.byPublishedSize.tiktok,
    }),
  ],
  tools: [
    part.tool('community ads', {
      buys: 'members',
      communityId: 'instagram',
      months: [2, 3, 4, 5, 11, 12],
      moneyMinorPerMonth: 3_000_000,
      costPerResultMinor: part.amountsOf('price of a member', [6000, 20_000, 60_000]),
    }),
    part.tool('authors', {
      buys: 'members',
      communityId: 'tiktok',
      months: part.from(2),
      moneyMinorPerMonth: 1_000_000,
      costPerResultMinor: part.amountsOf('price of an author’s member', [4000, 10_000, 30_000]),
      followsAdSeason: false,
    }),
    part.tool('packaging', {
      buys: 'members',
      communityId: 'instagram',
      months: part.year,
      resultsPerMonth: part.amountsOf('members of packaging', [4, 10, 25]),
    }),
    part.tool('own customers', {
      buys: 'members',
      communityId: 'tiktok',
      months: part.from(2),
      ownCustomers: { customersToTell: 1800, joinShare: part.sharesOf('join', [0.02, 0.05, 0.1]) },
    }),
    part.tool('search ads', {
      buys: 'visits',
      months: part.from(7),
      moneyMinorPerMonth: 4_000_000,
      costPerResultMinor: part.amountsOf('price of a visit', [3000, 6000, 15_000]),
    }),
  ],
  tactics: [
    part.tactic('welcome', [0.02, 0.05, 0.15], { months: part.from(2), hoursPerMonth: 1 }),
    part.tactic('contest', [0.1, 0.35, 0.8], { months: [4, 9], costMinorPerMonth: 500_000 }),
    part.tactic('challenge', [0.4, 0.7, 0.95], { months: [6, 9], communityIds: ['tiktok'] }),
    part.tactic('gift', [0.3, 0.6, 0.9], { months: [9], communityIds: ['tiktok'] }),
    part.tactic('stories', [0.3, 0.6, 0.9], { months: [9], communityIds: ['tiktok'] }),
  ],
  offers: [part.offer('soft', 2), part.offer('hard', 3, ['instagram'])],
  restMonths: 1,
  sellingPillarShare: 0.1,
  payment: { kind: 'comingBack', furtherOrdersPerYear: part.amountsOf('further orders', [0.5, 1.5, 3]) },
  costs: part.costs({
    contentFeeMinorPerMonth: 2_500_000,
    testReserveShare: 0.1,
    hourCostMinor: 60_000,
    moderationHoursPerMonth: 12,
  }),
});
