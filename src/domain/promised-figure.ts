import type { Bought, ForecastInput } from './forecast-input.ts';
import type { PromiseClaim, WeighedFigure } from './promise.ts';
import { promisedReturn } from './promised-return.ts';
import { monthsInYear, toolRuns } from './schedule.ts';
import type { DrawsVector } from './years/draws-vector.ts';
import type { PromisedYears } from './years/promised-years.ts';

type CountedFigure = 'members' | 'engagementRate' | 'reach' | 'visits' | 'leads' | 'sales';

const boughtAt: Readonly<Partial<Record<WeighedFigure, Bought>>> = {
  costPerMember: 'members',
  costPerVisit: 'visits',
  costPerLead: 'leads',
};

const sumOf = (vectors: readonly DrawsVector[], draws: number): DrawsVector =>
  Float64Array.from({ length: draws }, (_, i) => vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0));

/** Months that have to be lived before a promise can be read: a count of every month runs on to the end of the year. */
export const monthsRead = ({ byMonth, counting }: Pick<PromiseClaim, 'byMonth' | 'counting'>): number =>
  counting === 'eachMonth' ? monthsInYear : byMonth;

/** The promised figure in each simulated year; a cost is infinite where nothing comes that was paid for. */
export function promisedVector(input: ForecastInput, years: PromisedYears, promise: PromiseClaim): DrawsVector {
  switch (promise.figure) {
    case 'costPerMember':
      return costOf(years, promise, countOf(input, years, { ...promise, figure: 'members', counting: 'gained' }));
    case 'costPerVisit':
      return costOf(years, promise, years.year.visits);
    case 'costPerLead':
      return costOf(years, promise, years.year.leads);
    case 'costPerSale':
      return costOf(years, promise, years.year.sales);
    case 'breakEvenMonth':
    case 'romi':
    case 'roas':
    case 'adCostShare':
      return promisedReturn(years, promise.figure);
    default:
      return countOf(input, years, { ...promise, figure: promise.figure });
  }
}

type Counted = Pick<PromiseClaim, 'byMonth' | 'counting'> & { readonly figure: CountedFigure };

function countOf(input: ForecastInput, years: PromisedYears, counted: Counted): DrawsVector {
  if (counted.counting === 'eachMonth') return meanOf(input, years, counted);
  const { monthly, year } = years;
  const { figure, byMonth, counting } = counted;
  const inMonth = (vectors: readonly DrawsVector[]) => vectors[byMonth - 1] ?? new Float64Array(year.leads.length);
  switch (figure) {
    case 'members': {
      const before = counting === 'gained' ? membersBefore(input) : 0;
      return inMonth(monthly.members).map((members) => members - before);
    }
    case 'engagementRate':
    case 'reach':
      return inMonth(monthly[figure]);
    default:
      return counting === 'inMonth' ? inMonth(monthlyOf(years, figure)) : year[figure];
  }
}

const monthlyOf = ({ monthly, year }: PromisedYears, figure: 'visits' | 'leads' | 'sales'): readonly DrawsVector[] =>
  figure === 'visits'
    ? monthly.communityVisits.map((visits, index) =>
        sumOf([visits, monthly.visitsBought[index] ?? new Float64Array(year.leads.length)], year.leads.length),
      )
    : monthly[figure];

/** The mean of all months from the promised one on: what an ordinary one of them brings, whatever its season. */
function meanOf(input: ForecastInput, years: PromisedYears, { figure, byMonth }: Counted): DrawsVector {
  const draws = years.year.leads.length;
  const count = monthsInYear - byMonth + 1;
  if (figure === 'members') {
    const last = years.monthly.members[monthsInYear - 1] ?? new Float64Array(draws);
    const before = years.monthly.members[byMonth - 2];
    return last.map((members, i) => (members - (before?.[i] ?? membersBefore(input))) / count);
  }
  const monthly = figure === 'reach' || figure === 'engagementRate' ? years.monthly[figure] : monthlyOf(years, figure);
  return sumOf(monthly.slice(byMonth - 1), draws).map((sum) => sum / count);
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
