import type { YearlyKpi } from '../forecast-result.ts';
import { monthsInYear } from '../schedule.ts';
import type { AudienceMonth } from './audience-month.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import { type FigureBook, figure } from './figures.ts';
import type { SalesMonth } from './sales-year.ts';
import { type DrawnTool, moneyInYear } from './tool-year.ts';

/** Months 1…12 added up, in each simulated year. */
export interface YearTotals {
  add(month: number, heard: AudienceMonth, sold: SalesMonth): void;
  /** Reads the figures of the year once its months are added up. */
  read(spendMinorByMonth: readonly number[]): void;
}

const added = ['leads', 'sales', 'orders', 'revenueMinor', 'grossProfitMinor'] as const;
type Added = Readonly<Record<(typeof added)[number], DrawsVector>>;

/** Whose year it is. */
interface Counted {
  readonly communities: readonly { readonly membersNow: number }[];
  readonly tools: readonly DrawnTool[];
}

export function yearTotals(drawing: Drawing, { communities, tools }: Counted, book: FigureBook<unknown>): YearTotals {
  const { add, addPart, fill, setPrice } = drawing.loops;
  const membersNow = communities.reduce((sum, community) => sum + community.membersNow, 0);
  const totals = Object.fromEntries(added.map((kpi) => [kpi, drawing.zeroVector()])) as Added; // made from the list of names
  const [membersGained, visits, worked] = [drawing.workVector(), drawing.zeroVector(), drawing.workVector()];

  const note = (kpi: YearlyKpi, vector: DrawsVector) => book.note(figure.ofYear(kpi), vector);
  /** What one result costs; nothing finite where there is no result. */
  function costOf(moneyMinor: number, results: DrawsVector) {
    setPrice(worked, results, moneyMinor);
    return worked;
  }
  /** A constant and a part of a vector. */
  function sumOf(constant: number, vector: DrawsVector, part: number) {
    fill(worked, constant);
    addPart(worked, vector, part);
    return worked;
  }

  function noteTools() {
    const buyers = tools.filter(({ tool }) => tool.buys === 'members' && tool.moneyMinorPerMonth > 0);
    const bought = drawing.zeroVector();
    for (const { results } of buyers) add(bought, results);
    const moneyMinor = buyers.reduce((sum, one) => sum + moneyInYear(one), 0);
    note('costPerMemberMinor', costOf(moneyMinor, bought));
    tools.forEach((drawn, index) => {
      book.note(figure.resultsOf(index), drawn.results);
      book.note(figure.costOf(index), costOf(moneyInYear(drawn), drawn.results));
    });
  }

  return {
    add(month, heard, sold) {
      if (month > monthsInYear) return;
      add(visits, heard.communityVisits);
      add(visits, sold.visitsBought);
      for (const kpi of added) add(totals[kpi], sold[kpi]);
      if (month === monthsInYear) {
        fill(membersGained, -membersNow);
        add(membersGained, heard.members);
      }
    },
    read(spendMinorByMonth) {
      const spendMinor = spendMinorByMonth.slice(0, monthsInYear).reduce((sum, minor) => sum + minor, 0);
      const { grossProfitMinor, leads, sales } = totals;
      note('membersGained', membersGained);
      note('visits', visits);
      for (const kpi of added) note(kpi, totals[kpi]);
      note('spendMinor', worked.fill(spendMinor));
      note('resultMinor', sumOf(-spendMinor, grossProfitMinor, 1));
      if (spendMinor > 0) note('romiShare', sumOf(-1, grossProfitMinor, 1 / spendMinor));
      note('costPerLeadMinor', costOf(spendMinor, leads));
      note('costPerSaleMinor', costOf(spendMinor, sales));
      noteTools();
    },
  };
}
