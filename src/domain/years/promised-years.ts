import { spendOf, spendTotal } from '../costs.ts';
import type { ForecastInput, ToolInput } from '../forecast-input.ts';
import { type ForecastOptions, sizesOf } from '../forecaster.ts';
import { drawCache } from './draw-cache.ts';
import { typicalYear } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import { figure, figureBook } from './figures.ts';
import { simulate } from './simulation.ts';

const monthlyFigures = [
  'members',
  'engagementRate',
  'reach',
  'communityVisits',
  'visitsBought',
  'leads',
  'sales',
  'revenueMinor',
  'grossProfitMinor',
] as const;
const yearlyFigures = ['visits', 'leads', 'sales'] as const;

/** Months 1 to the promised one, every vector a promise can be held against. */
export interface PromisedYears {
  readonly monthly: Readonly<Record<(typeof monthlyFigures)[number], readonly DrawsVector[]>>;
  /** The same months in all. */
  readonly year: Readonly<Record<(typeof yearlyFigures)[number], DrawsVector>> & {
    readonly spendMinor: number;
    readonly adsMinor: number;
  };
  /** All that is spent, month by month. */
  readonly spendMinor: readonly number[];
  readonly tools: readonly { readonly tool: ToolInput; readonly results: DrawsVector }[];
}

export function promisedYears(
  input: ForecastInput,
  byMonth: number,
  { draws, seed, luck }: Required<Pick<ForecastOptions, 'draws' | 'seed' | 'luck'>>,
): PromisedYears {
  const months = Array.from({ length: byMonth }, (_, index) => index + 1);
  const spend = spendOf(input).slice(0, byMonth);
  const spendMinor = spendOf(input).map(spendTotal);
  const wanted = [
    ...monthlyFigures.map(figure.ofMonth),
    ...yearlyFigures.map(figure.ofYear),
    ...input.tools.map((_, index) => figure.resultsOf(index)),
  ];
  const book = figureBook(
    (vector) => vector.slice(),
    (id) => wanted.includes(id),
  );
  const drawing = drawCache(draws, seed).next(luck === 'off' ? 'off' : input.luck);
  simulate(input, { drawing, book, months, spendMinor, sizes: sizesOf(input, typicalYear) });
  const first = (id: string) => book.of(id)[0] ?? new Float64Array(draws);
  const entries = <Kpi extends string, Value>(kpis: readonly Kpi[], of: (kpi: Kpi) => Value) =>
    Object.fromEntries(kpis.map((kpi) => [kpi, of(kpi)])) as Record<Kpi, Value>; // made from the list of keys
  return {
    monthly: entries(monthlyFigures, (kpi) => book.of(figure.ofMonth(kpi))),
    year: {
      ...entries(yearlyFigures, (kpi) => first(figure.ofYear(kpi))),
      spendMinor: spend.reduce((sum, minor) => sum + spendTotal(minor), 0),
      adsMinor: spend.reduce((sum, { adsMinor, testsMinor }) => sum + adsMinor + testsMinor, 0),
    },
    spendMinor: spend.map(spendTotal),
    tools: input.tools.map((tool, index) => ({ tool, results: first(figure.resultsOf(index)) })),
  };
}
