import type { Offer } from '#strategy/offers.ts';

/** An agency that says all there is to say. */
export const whole: Offer = {
  id: 'b1',
  name: 'North Light',
  currency: 'EUR',
  feeMinorPerMonth: 120_000,
  onceMinor: 60_000,
  adsIncluded: false,
  postsPerMonth: 13,
  communities: 1,
  hoursPerMonth: 40,
  people: 2,
  moderation: true,
  terms: { contract: true, obligations: true, costPerLead: true, weeklyReports: true, targeting: true, proof: true },
  promises: [
    {
      id: 'v1',
      said: '1,200 followers in all by month 12',
      figure: 'members',
      amount: 1200,
      byMonth: 12,
      counting: 'inAll',
    },
  ],
};

/** One that is cheap, bold and silent. */
export const bold: Offer = {
  id: 'b2',
  name: 'Quick Win',
  feeMinorPerMonth: 50_000,
  terms: { contract: false },
  promises: [
    {
      id: 'v2',
      said: '100,000 followers by month 2',
      figure: 'members',
      amount: 100_000,
      byMonth: 2,
      counting: 'inAll',
    },
    { id: 'v3', said: 'A lot more sales', figure: 'sales' },
  ],
};
