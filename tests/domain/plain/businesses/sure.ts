import { decided } from '#domain/estimate.ts';
import * as part from './parts.ts';

const sureCommunity = (id: string, membersNow: number, growth: number, churn: number, postsPerWeek: number) =>
  part.community(id, {
    membersNow,
    postsPerWeekToday: postsPerWeek,
    postsPerWeek,
    monthsWorked: 12,
    growth: { from: 'benchmark', netShare: decided({ name: `${id} growth`, scale: 'signed' }, growth) },
    churnShare: part.decidedShare(`${id} churn`, churn),
    engagementRateShare: part.decidedShare(`${id} engagement`, 0.02),
    reachPerPostShare: part.decidedAmount(`${id} reach`, 0.2),
    clickShare: part.decidedShare(`${id} clicks`, 0.01),
    activeShare: part.decidedShare(`${id} active`, 0.06),
  });

/** Whatever can be sure is sure, so that a range is luck and nothing else: many offers are answered, many leads bought. */
export const sureFirm = part.business({
  firstSellingMonth: 1,
  preparationMonths: 0,
  communities: [sureCommunity('page', 20_000, 0, 0.001, 3)],
  tools: [
    part.tool('lead ads', {
      buys: 'leads',
      months: [6],
      moneyMinorPerMonth: 1_000_000,
      costPerResultMinor: part.decidedAmount('price of a lead', 2500),
    }),
    part.tool('search ads', {
      buys: 'visits',
      months: [1],
      moneyMinorPerMonth: 1_000_000,
      costPerResultMinor: part.decidedAmount('price of a visit', 100),
    }),
  ],
  offers: [{ ...part.offer('offer', 1), responseShare: part.decidedShare('response', 0.2) }],
  siteLeadShare: part.decidedShare('leads of the site', 0.01),
  leadToSaleShare: part.decidedShare('sales of leads', 0.4),
  averageOrderValueMinor: part.decidedAmount('order value', 1000),
  grossMarginShare: part.decidedShare('margin', 0.5),
  brandSearchGrowthShare: part.decidedAmount('brand growth', 0.2),
});

/** Sixty people to whom nothing happens: what is rounded wrongly each month is seen in two years. */
export const smallCircle = part.business({ communities: [sureCommunity('circle', 60, 0, 0, 0)] });
