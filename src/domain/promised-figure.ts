import type { Bought, ForecastInput } from './forecast-input.ts';
import { isCost, type PromiseClaim, type PromisedFigure } from './promise.ts';
import { toolRuns } from './schedule.ts';
import type { DrawsVector } from './years/draws-vector.ts';
import type { PromisedYears } from './years/promised-years.ts';

type CountedFigure = Exclude<PromisedFigure, `costPer${string}`>;

const boughtAt: Readonly<Partial<Record<PromisedFigure, Bought>>> = {
  costPerMember: 'members',
  costPerVisit: 'visits',
  costPerLead: 'leads',
};

const resultOf: Readonly<Partial<Record<PromisedFigure, CountedFigure>>> = {
  costPerMember: 'members',
  costPerVisit: 'visits',
  costPerLead: 'leads',
  costPerSale: 'sales',
};

const sumOf = (vectors: readonly DrawsVector[], draws: number): DrawsVector =>
  Float64Array.from({ length: draws }, (_, i) => vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0));

/** The promised figure in each simulated year; a cost is infinite where nothing comes that was paid for. */
export function promisedVector(input: ForecastInput, years: PromisedYears, promise: PromiseClaim): DrawsVector {
  const { figure, byMonth } = promise;
  if (!isCost(figure)) return countOf(input, years, { ...promise, figure: figure as CountedFigure }); // all others are costs
  const result = resultOf[figure] ?? 'sales';
  const all = countOf(input, years, { figure: result, byMonth, counting: result === 'members' ? 'gained' : 'inAll' });
  return costOf(years, promise, all);
}

type Counted = Pick<PromiseClaim, 'byMonth' | 'counting'> & { readonly figure: CountedFigure };

function countOf(input: ForecastInput, { monthly, year }: PromisedYears, { figure, byMonth, counting }: Counted) {
  const draws = year.leads.length;
  const inMonth = (vectors: readonly DrawsVector[]) => vectors[byMonth - 1] ?? new Float64Array(draws);
  const isMonthly = counting === 'inMonth';
  switch (figure) {
    case 'members': {
      const before = counting === 'gained' ? membersBefore(input) : 0;
      return inMonth(monthly.members).map((members) => members - before);
    }
    case 'engagementRate':
      return inMonth(monthly.engagementRate);
    case 'visits':
      return isMonthly ? sumOf([inMonth(monthly.communityVisits), inMonth(monthly.visitsBought)], draws) : year.visits;
    case 'leads':
      return isMonthly ? inMonth(monthly.leads) : year.leads;
    case 'sales':
      return isMonthly ? inMonth(monthly.sales) : year.sales;
  }
}

const membersBefore = ({ communities }: ForecastInput): number =>
  communities.reduce((sum, one) => sum + Math.min(one.membersNow, one.reachablePeople ?? one.membersNow), 0);

/** Ad money of the tools that buy a result ÷ what they bring; where no tool buys it, all that is spent ÷ all of it. */
function costOf({ tools, year }: PromisedYears, { figure, byMonth }: PromiseClaim, all: DrawsVector): DrawsVector {
  const buyers = tools.filter(({ tool }) => tool.buys === boughtAt[figure] && tool.moneyMinorPerMonth > 0);
  const months = Array.from({ length: byMonth }, (_, index) => index + 1);
  const adsMinor = buyers.reduce(
    (sum, { tool }) => sum + tool.moneyMinorPerMonth * months.filter((month) => toolRuns(tool, month)).length,
    0,
  );
  const bought = buyers.map(({ results }) => results);
  const [minor, counts] = buyers.length > 0 ? [adsMinor, sumOf(bought, all.length)] : [year.spendMinor, all];
  return counts.map((count) => (count > 0 ? minor / count : Number.POSITIVE_INFINITY));
}
