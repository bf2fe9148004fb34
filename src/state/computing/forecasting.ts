import type { Forecast, Spread } from '#domain/forecast-result.ts';
import type { YearFigures } from '#domain/forecaster.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { World } from '../app-state.ts';
import type { Computed, Derived } from './computed.ts';
import type { deriver } from './deriving.ts';

export interface Forecasting {
  /** Computes the current strategy; calls that come while one is computed end in one more. */
  renew(): void;
  /** Computes any strategy. Rejects where the forecast fails. */
  derive(strategy: Strategy): Promise<Derived>;
}

export interface ForecastingGround {
  readonly world: Pick<World, 'forecast' | 'forecastYear'>;
  current(): Strategy | undefined;
  shown(): Computed;
  show(computed: Computed): void;
}

// The benchmarks behind a plan are no part of the start page.
const deriving = () => import('./deriving.ts');

export function forecastingOf({ world, current, shown, show }: ForecastingGround): Forecasting {
  let isRunning = false;
  let computed: { readonly question: string; readonly forecast: Forecast } | undefined;
  let made: ReturnType<typeof deriver> | undefined;

  async function basisFor(strategy: Strategy) {
    const { basisOf, deriver } = await deriving();
    made ??= deriver();
    const basis = basisOf(strategy);
    return { basis, question: basis.canForecast ? JSON.stringify(basis.input) : undefined, derived: made };
  }

  async function derive(strategy: Strategy) {
    const { basis, question, derived } = await basisFor(strategy);
    if (question === undefined) return derived(strategy, basis, undefined);
    if (computed?.question !== question) computed = { question, forecast: await world.forecast(basis.input) };
    return derived(strategy, basis, computed.forecast);
  }

  /** Without a forecast a plan still has its tasks, its assumptions and what the answers say against each other. */
  async function withoutFigures(strategy: Strategy): Promise<Computed> {
    const { basis, derived } = await basisFor(strategy);
    return { state: 'failed', derived: derived(strategy, basis, undefined) };
  }

  /** Shows the year as soon as it is there; the outlook of answers that have changed meanwhile is not computed. */
  async function answerTo(strategy: Strategy) {
    const { basis, question, derived } = await basisFor(strategy);
    const before = shown().derived?.forecast;
    if (question !== undefined && before && computed?.question !== question) {
      const year = await world.forecastYear(basis.input);
      if (current()?.id === strategy.id)
        show({ state: 'computing', derived: derived(strategy, basis, withYear(before, year)) });
      if (current() !== strategy) return 'superseded';
    }
    return derive(strategy);
  }

  /** What cannot even be derived without a forecast has failed altogether. */
  async function computedOf(strategy: Strategy): Promise<Computed | 'superseded'> {
    try {
      const derived = await answerTo(strategy);
      return derived === 'superseded' ? derived : { state: 'ready', derived };
    } catch {
      return withoutFigures(strategy).catch((): Computed => ({ state: 'failed', derived: undefined }));
    }
  }

  async function run() {
    isRunning = true;
    let asked = current();
    while (asked) {
      const answer = await computedOf(asked);
      const newest = current();
      const isNewest = newest === asked;
      if (answer !== 'superseded' && newest?.id === asked.id)
        show(isNewest ? answer : { state: 'computing', derived: answer.derived });
      asked = isNewest ? undefined : newest;
    }
    isRunning = false;
  }

  return {
    derive,
    renew() {
      show({ state: 'computing', derived: shown().derived });
      if (!isRunning) void run();
    },
  };
}

/** A new year before the outlook that was known until now. */
function withYear(before: Forecast, { communities, monthly, ...year }: YearFigures): Forecast {
  return {
    ...before,
    ...year,
    monthly: followedBy(monthly, before.monthly),
    communities: communities.map((community) => {
      const same = before.communities.find(({ id }) => id === community.id);
      return same ? { ...community, monthly: followedBy(community.monthly, same.monthly) } : community;
    }),
  };
}

type Months<Kpi extends string> = Readonly<Record<Kpi, readonly Spread[]>>;

function followedBy<Kpi extends string>(year: Months<Kpi>, before: Months<Kpi>): Months<Kpi> {
  const kpis = Object.keys(year) as Kpi[]; // a record's own keys
  return Object.fromEntries(
    kpis.map((kpi) => [kpi, [...year[kpi], ...before[kpi].slice(year[kpi].length)]]),
  ) as unknown as Months<Kpi>; // made from its keys
}
