import { type AudienceMonth, audienceTotal, type CommunityYear } from './audience-total.ts';
import { audienceYear } from './audience-year.ts';
import { spendOf, spendTotal } from './costs.ts';
import type { Column, Drawing } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import type { MonthlyKpi, SpendByKind } from './forecast-result.ts';
import { type Pressure, pressureOf } from './pressure.ts';
import { type SalesMonth, salesYear } from './sales-year.ts';
import { forecastMonths, monthsInYear, tacticRuns } from './schedule.ts';
import { type DrawnTool, drawTool } from './tool-year.ts';

/** Every quantity of every month, one value for each simulated year. */
export interface Simulation {
  readonly monthly: readonly Readonly<Record<MonthlyKpi, Column>>[];
  readonly communities: readonly (CommunityYear & { readonly id: string; readonly pressure: readonly Pressure[] })[];
  readonly tools: readonly DrawnTool[];
  readonly spend: readonly SpendByKind[];
  readonly membersNow: number;
}

const at = (column: Column, index: number): number => column[index] ?? 0;

/** Two years simulated `draws` times at once. */
export function simulate(input: ForecastInput, draw: Drawing, draws: number): Simulation {
  const spend = spendOf(input);
  const tools = input.tools.map((tool) => drawTool(input, tool, draw, draws));
  const basis = { input, draw, draws, tools, uplift: upliftByMonth(input, draw, draws) };
  const communities = input.communities.map((community) => {
    const pressure = pressureOf(input, community);
    return {
      id: community.id,
      membersNow: Math.min(community.membersNow, community.reachablePeople ?? Number.POSITIVE_INFINITY),
      months: audienceYear(basis, community, pressure),
      posts: pressure.map(({ posts }) => posts),
      pressure,
    };
  });
  const audience = forecastMonths.map((month) => audienceTotal(communities, month, draws));
  const sales = salesYear(input, draw, draws, tools, audience);
  return {
    monthly: monthlyOf(audience, sales, spend.map(spendTotal), brandSearches(input, draw, audience, draws), draws),
    communities,
    tools,
    spend,
    membersNow: communities.reduce((sum, { membersNow }) => sum + membersNow, 0),
  };
}

function upliftByMonth(input: ForecastInput, draw: Drawing, draws: number): readonly Column[] {
  const drawn = input.tactics.map((tactic) => ({ tactic, uplift: draw(tactic.upliftShare) }));
  return forecastMonths.map((month) => {
    const sum = new Float64Array(draws);
    for (const { tactic, uplift } of drawn) {
      if (!tacticRuns(tactic, month)) continue;
      for (let i = 0; i < draws; i += 1) sum[i] = at(sum, i) + at(uplift, i);
    }
    return sum;
  });
}

/** Searches for the brand grow with the people reached so far. */
function brandSearches(
  input: ForecastInput,
  draw: Drawing,
  audience: readonly AudienceMonth[],
  draws: number,
): readonly Column[] {
  const baseline = input.brandSearchesPerMonth ?? 0;
  const growth = draw(input.brandSearchGrowthShare);
  const reached = runningSums(
    audience.map(({ reach }) => reach),
    draws,
  );
  const inYear = reached[monthsInYear - 1] ?? new Float64Array(draws);
  return reached.map((soFar) =>
    soFar.map((people, i) => {
      const part = at(inYear, i) === 0 ? 0 : people / at(inYear, i);
      return baseline * (1 + at(growth, i) * part);
    }),
  );
}

function runningSums(columns: readonly Column[], draws: number): readonly Column[] {
  const sum = new Float64Array(draws);
  return columns.map((column) => {
    for (let i = 0; i < draws; i += 1) sum[i] = at(sum, i) + at(column, i);
    return sum.slice();
  });
}

function monthlyOf(
  audience: readonly AudienceMonth[],
  sales: readonly SalesMonth[],
  spendMinor: readonly number[],
  searches: readonly Column[],
  draws: number,
): Simulation['monthly'] {
  const results = sales.map(({ grossProfitMinor }, index) =>
    grossProfitMinor.map((minor) => minor - (spendMinor[index] ?? 0)),
  );
  const cumulative = runningSums(results, draws);
  const none = new Float64Array(draws);
  return audience.flatMap((month, index) => {
    const sold = sales[index];
    if (sold === undefined) return [];
    const { offerLeads: _, ...heard } = month;
    return {
      ...heard,
      ...sold,
      spendMinor: new Float64Array(draws).fill(spendMinor[index] ?? 0),
      cumulativeResultMinor: cumulative[index] ?? none,
      brandSearches: searches[index] ?? none,
    };
  });
}
