import type { Benchmark } from '#domain/benchmarks.ts';
import { rangeOf } from '#domain/estimate.ts';
import type { Bought, ForecastInput, ToolInput } from '#domain/forecast-input.ts';
import type { WeighedFigure } from '#domain/promise.ts';
import { priceMetric } from '#stages/acquisition/answers.ts';
import type { StageContext } from '#stages/card.ts';

/** What becomes of the money a promise names. */
export interface PromisedMoney {
  readonly moneyMinor: number;
  /** What the plan pays the same tools in the same months. */
  readonly plannedMinor: number;
  /** The plan's own tools get it, or one at a usual price stands in; in this model money moves no engagement rate. */
  readonly goesTo: 'tools' | 'standIn' | 'nothing';
  /** The price of the stand-in. */
  readonly benchmark: Benchmark | undefined;
}

/** What money is spent on to get a figure, best first; the first is what a stand-in buys. */
const waysTo: Readonly<Record<WeighedFigure, readonly Bought[]>> = {
  members: ['members'],
  costPerMember: ['members'],
  engagementRate: [],
  visits: ['visits'],
  costPerVisit: ['visits'],
  leads: ['leads', 'visits'],
  costPerLead: ['leads', 'visits'],
  sales: ['leads', 'visits'],
  costPerSale: ['leads', 'visits'],
  reach: ['members'],
  breakEvenMonth: ['leads', 'visits'],
  romi: ['leads', 'visits'],
  roas: ['leads', 'visits'],
  adCostShare: ['leads', 'visits'],
};

interface Paid {
  readonly input: ForecastInput;
  readonly money: PromisedMoney;
}

interface Promised {
  readonly figure: WeighedFigure;
  readonly byMonth: number;
  readonly moneyMinor: number;
}

/** The plan with the promise's money, all of it advertising, in place of its own by the promised month. */
export function withMoney(input: ForecastInput, promised: Promised, context: StageContext): Paid {
  const { figure, byMonth, moneyMinor } = promised;
  const [kind] = waysTo[figure].filter((bought) => payingTools(input, bought).length > 0);
  if (kind !== undefined) return throughTools(input, payingTools(input, kind), byMonth, moneyMinor);
  const [wanted] = waysTo[figure];
  const standIn = wanted && standInFor(wanted, input, promised, context);
  if (standIn === undefined)
    return { input, money: { moneyMinor, plannedMinor: 0, goesTo: 'nothing', benchmark: undefined } };
  return {
    input: { ...input, tools: [...input.tools, standIn.tool] },
    money: { moneyMinor, plannedMinor: 0, goesTo: 'standIn', benchmark: standIn.benchmark },
  };
}

const payingTools = ({ tools }: ForecastInput, kind: Bought): readonly ToolInput[] =>
  tools.filter(({ buys, costPerResultMinor }) => buys === kind && costPerResultMinor !== undefined);

const monthsUntil = (tool: ToolInput, byMonth: number): number =>
  tool.months.filter((month) => month <= byMonth).length;

/** The tools keep their months and their parts of the money; where none runs in time, all run once there is content. */
function throughTools(input: ForecastInput, tools: readonly ToolInput[], byMonth: number, moneyMinor: number): Paid {
  const plannedMinor = tools.reduce((sum, tool) => sum + tool.moneyMinorPerMonth * monthsUntil(tool, byMonth), 0);
  const months = monthsOpen(input, byMonth);
  const funded = (tool: ToolInput): ToolInput =>
    plannedMinor > 0
      ? { ...tool, moneyMinorPerMonth: (tool.moneyMinorPerMonth * moneyMinor) / plannedMinor }
      : { ...tool, months, moneyMinorPerMonth: moneyMinor / (tools.length * months.length) };
  return {
    input: { ...input, tools: input.tools.map((tool) => (tools.includes(tool) ? funded(tool) : tool)) },
    money: { moneyMinor, plannedMinor, goesTo: 'tools', benchmark: undefined },
  };
}

/** Months with content up to the promised one; the promised one itself where content starts later. */
function monthsOpen({ preparationMonths }: ForecastInput, byMonth: number): readonly number[] {
  const from = Math.min(preparationMonths + 1, byMonth);
  return Array.from({ length: byMonth - from + 1 }, (_, index) => from + index);
}

function standInFor(
  kind: Bought,
  input: ForecastInput,
  { byMonth, moneyMinor }: Promised,
  { communities, benchmark: benchmarkOf }: StageContext,
) {
  const [community] = communities;
  const benchmark = benchmarkOf(priceMetric[kind], { network: community?.network });
  if (benchmark === undefined) return undefined;
  const { low, typical, high } = benchmark;
  const months = monthsOpen(input, byMonth);
  const tool: ToolInput = {
    id: 'promise',
    buys: kind,
    communityId: kind === 'members' ? community?.id : undefined,
    months,
    moneyMinorPerMonth: moneyMinor / months.length,
    costPerResultMinor: rangeOf({ name: 'promise.costPerResultMinor', scale: 'positive' }, low, typical, high),
    resultsPerMonth: undefined,
    ownCustomers: undefined,
    followsAdSeason: true,
  };
  return { tool, benchmark };
}
