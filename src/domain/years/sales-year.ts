import type { ForecastInput } from '../forecast-input.ts';
import { isSold } from '../schedule.ts';
import type { AudienceMonth } from './audience-month.ts';
import type { Drawing } from './draws.ts';
import { at, type DrawsVector } from './draws-vector.ts';
import { ordersFrom } from './orders.ts';
import type { DrawnTool } from './tool-year.ts';

/** Vectors from the visit to the money earned, in one month. */
export interface SalesMonth {
  readonly visitsBought: DrawsVector;
  /** Enquiries that would come without the plan: no lead of it, nor in its money. */
  readonly enquiriesToday: DrawsVector;
  readonly leads: DrawsVector;
  readonly sales: DrawsVector;
  readonly orders: DrawsVector;
  readonly revenueMinor: DrawsVector;
  readonly grossProfitMinor: DrawsVector;
}

/** Selling in every simulated year, carried from month to month. */
export interface SalesYear {
  /** The next month, month 1 first; it overwrites the vectors of the month before. */
  advance(month: number, audience: AudienceMonth): SalesMonth;
}

interface Selling {
  readonly drawing: Drawing;
  readonly tools: readonly DrawnTool[];
}

/** Leads of a month become sales a sales cycle later, as far as the team can answer them beside those of today. */
export function salesYear(input: ForecastInput, { drawing, tools }: Selling): SalesYear {
  const { add, addDue, addPart, addProduct, drawBinomial, drawPoisson, fill, multiply, setAnswered } = drawing.loops;
  const { luck, vectorOf, workVector } = drawing;
  const siteLead = vectorOf(input.siteLeadShare);
  const leadToSale = vectorOf(input.leadToSaleShare);
  const cycle = vectorOf(input.salesCycleMonths, { name: 'whole months', of: Math.round });
  const longestCycle = longestOf(cycle);
  const orderValue = input.averageOrderValueMinor ? vectorOf(input.averageOrderValueMinor) : drawing.zeroVector();
  const margin = vectorOf(input.grossMarginShare);
  const ordersOf = ordersFrom(input.payment, drawing);
  const today = todayOf(input, drawing, siteLead);
  const sells = isSold(input);
  const answeredMax = input.leadsPerMonthMax ?? Number.POSITIVE_INFINITY;
  const [visits, expected, leads, due] = [workVector(), workVector(), workVector(), workVector()];
  const [visitsBought, revenueMinor, grossProfitMinor] = [workVector(), workVector(), workVector()];
  const answeredByMonth: DrawsVector[] = [];
  const buying = (what: 'visits' | 'leads') => tools.filter(({ tool }) => tool.buys === what);
  const [visitTools, leadTools] = [buying('visits'), buying('leads')];
  const countLuck = (name: string) => ({ uniform: luck.of('uniform', name), normal: luck.of('normal', name) });

  function addBought(sum: DrawsVector, buyers: readonly DrawnTool[], month: number) {
    for (const { bring } of buyers) {
      const brought = bring(month);
      if (brought) add(sum, brought);
    }
  }

  /** All leads the plan brings in a month: one count of people over all sources. */
  function setLeads(month: number, audience: AudienceMonth) {
    expected.set(audience.offerLeads);
    addBought(expected, leadTools, month);
    if (sells && month >= input.firstSellingMonth) {
      visits.set(audience.communityVisits);
      addPart(visits, audience.visitsToday, -1);
      add(visits, visitsBought);
      addProduct(expected, visits, siteLead, 1);
    }
    if (luck.isWhole) drawPoisson(leads, expected, countLuck(`leads ${month}`));
    else leads.set(expected);
  }

  function salesOf(month: number): DrawsVector {
    fill(due, 0);
    answeredByMonth.slice(-1 - longestCycle).forEach((answered, index, recent) => {
      addDue(due, answered, cycle, recent.length - 1 - index);
    });
    const sales = workVector();
    if (luck.isWhole) drawBinomial(sales, due, leadToSale, countLuck(`sales ${month}`));
    else multiply(sales, due, leadToSale, 1);
    return sales;
  }

  return {
    advance(month, audience) {
      fill(visitsBought, 0);
      addBought(visitsBought, visitTools, month);
      setLeads(month, audience);
      const enquiriesToday = today(audience);
      const answered = workVector();
      setAnswered(answered, leads, enquiriesToday, answeredMax, luck.isWhole);
      answeredByMonth.push(answered);
      const sales = salesOf(month);
      const orders = ordersOf(sales);
      multiply(revenueMinor, orders, orderValue, 1);
      multiply(grossProfitMinor, revenueMinor, margin, 1);
      return { visitsBought, enquiriesToday, leads, sales, orders, revenueMinor, grossProfitMinor };
    },
  };
}

/** Enquiries of today, fewer where members are fewer, and the leads of today's visits. */
function todayOf({ today, communities }: ForecastInput, drawing: Drawing, siteLead: DrawsVector) {
  const { addOngoing, multiply } = drawing.loops;
  const usual = today.enquiriesPerMonth ? drawing.vectorOf(today.enquiriesPerMonth) : drawing.zeroVector();
  const membersNow = communities.reduce((sum, one) => sum + one.membersNow, 0);
  const enquiries = drawing.workVector();
  return ({ meanMembers, visitsToday }: AudienceMonth) => {
    multiply(enquiries, visitsToday, siteLead, 1);
    addOngoing(enquiries, usual, meanMembers, membersNow);
    return enquiries;
  };
}

function longestOf(cycle: DrawsVector): number {
  let longest = 0;
  for (let i = 0; i < cycle.length; i += 1) longest = Math.max(longest, at(cycle, i));
  return longest;
}
