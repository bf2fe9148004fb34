import type { Column } from './column.ts';
import { spendOf, spendTotal } from './costs.ts';
import type { ForecastInput, ToolInput } from './forecast-input.ts';
import type { ForecastOptions } from './forecaster.ts';
import { figure, readingBook } from './readings.ts';
import { rememberedYears } from './remembered-years.ts';
import { simulate } from './simulation.ts';

const monthlyFigures = ['members', 'engagementRate', 'communityVisits', 'visitsBought', 'leads', 'sales'] as const;
const yearlyFigures = ['visits', 'leads', 'sales'] as const;

/** Months 1 to the promised one, every column a promise can be held against. */
export interface PromisedYears {
  readonly monthly: Readonly<Record<(typeof monthlyFigures)[number], readonly Column[]>>;
  /** The same months in all. */
  readonly year: Readonly<Record<(typeof yearlyFigures)[number], Column>> & { readonly spendMinor: number };
  readonly tools: readonly { readonly tool: ToolInput; readonly results: Column }[];
}

export function promisedYears(
  input: ForecastInput,
  byMonth: number,
  { draws, seed }: Required<Pick<ForecastOptions, 'draws' | 'seed'>>,
): PromisedYears {
  const months = Array.from({ length: byMonth }, (_, index) => index + 1);
  const spendMinor = spendOf(input).map(spendTotal);
  const book = readingBook((column) => column.slice());
  const figures = [
    ...monthlyFigures.map(figure.ofMonth),
    ...yearlyFigures.map(figure.ofYear),
    ...input.tools.map((_, index) => figure.resultsOf(index)),
  ];
  book.open(new Map(figures.map((id) => [id, ''])));
  simulate(input, { drawing: rememberedYears(draws, seed).next(), book, months, spendMinor, isTimed: false });
  const first = (id: string) => book.of(id)[0] ?? new Float64Array(draws);
  const entries = <Kpi extends string, Value>(kpis: readonly Kpi[], of: (kpi: Kpi) => Value) =>
    Object.fromEntries(kpis.map((kpi) => [kpi, of(kpi)])) as Record<Kpi, Value>; // made from the list of keys
  return {
    monthly: entries(monthlyFigures, (kpi) => book.of(figure.ofMonth(kpi))),
    year: {
      ...entries(yearlyFigures, (kpi) => first(figure.ofYear(kpi))),
      spendMinor: spendMinor.slice(0, byMonth).reduce((sum, minor) => sum + minor, 0),
    },
    tools: input.tools.map((tool, index) => ({ tool, results: first(figure.resultsOf(index)) })),
  };
}
