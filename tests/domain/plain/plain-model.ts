import type { ForecastInput } from '#domain/forecast-input.ts';
import { typically, yearsOfChance } from './chance.ts';
import { orderedValues, type PlainPercentiles, percentilesOf } from './percentiles.ts';
import { scheduleOf } from './schedule.ts';
import { leftAtSize } from './size.ts';
import { type Course, livedYears, type PlainMonth } from './year.ts';
import { type PlainTotals, totalsOf } from './year-totals.ts';

export type PlainQuantity = Exclude<keyof PlainMonth, 'communities'>;

export interface PlainOptions {
  readonly draws: number;
  readonly seed: number;
  /** False: estimates are drawn, the rest is as expected and nothing is rounded. */
  readonly luck: boolean;
}

/** The plan, and the sizes of the typical run, from a first run in which no rate changes with the size. */
function courseOf(input: ForecastInput): Course {
  const months = scheduleOf(input);
  const run = livedYears({ input, months, leftAtSize: [] }, typically());
  const left = input.communities.map((community, n) =>
    run.map(({ communities }) => leftAtSize(community, communities[n]?.before ?? Number.NaN)),
  );
  return { input, months, leftAtSize: left };
}

/** Every estimate at its typical value, nothing left to chance: 24 months. */
export const typicalRun = (input: ForecastInput): readonly PlainMonth[] => livedYears(courseOf(input), typically());

/** Figures of the simulated years, by name. */
class Figures<Name extends string> {
  readonly #columns: Record<Name, Float64Array>;
  readonly #ordered = new Map<Name, Float64Array>();

  constructor(names: readonly Name[], draws: number) {
    const columns = names.map((name) => [name, new Float64Array(draws)]);
    this.#columns = Object.fromEntries(columns) as Record<Name, Float64Array>; // a column for every name
  }

  keep(draw: number, figures: Record<Name, number | undefined>): void {
    for (const name in this.#columns) this.#columns[name][draw] = figures[name] ?? Number.NaN;
  }

  /** From the least to the most, years without a value left out. */
  ordered(name: Name): Float64Array {
    const known = this.#ordered.get(name) ?? orderedValues(this.#columns[name]);
    this.#ordered.set(name, known);
    return known;
  }
}

/** P10 … P90 of every quantity in the months asked for, and of the totals of the year. */
export function simulate(input: ForecastInput, { draws, seed, luck }: PlainOptions, months: readonly number[]) {
  const course = courseOf(input);
  const nextChance = yearsOfChance(seed, luck);
  const example = livedYears(course, typically());
  const quantities = Object.keys(example[0] ?? {}).filter((name) => name !== 'communities') as PlainQuantity[]; // its keys
  const ofMonths = new Map(months.map((t) => [t, new Figures(quantities, draws)]));
  const ofYear = new Figures(Object.keys(totalsOf(example)) as (keyof PlainTotals)[], draws); // its keys
  for (let draw = 0; draw < draws; draw += 1) {
    const lived = livedYears(course, nextChance());
    for (const [t, figures] of ofMonths) figures.keep(draw, lived[t - 1] as PlainMonth); // within the 24 months
    ofYear.keep(draw, totalsOf(lived));
  }
  const values = (quantity: PlainQuantity, t: number): Float64Array => {
    const figures = ofMonths.get(t);
    if (figures === undefined) throw new Error(`Month ${t} was not asked for`);
    return figures.ordered(quantity);
  };
  return {
    /** From the least to the most, years without a value left out. */
    values,
    ofMonth: (quantity: PlainQuantity, t: number): PlainPercentiles => percentilesOf(values(quantity, t)),
    ofYear: (total: keyof PlainTotals): PlainPercentiles => percentilesOf(ofYear.ordered(total)),
  };
}
