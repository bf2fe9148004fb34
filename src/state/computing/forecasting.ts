import type { Forecast } from '#domain/forecast-result.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { World } from '../app-state.ts';
import type { Computed, Derived, Forecasted } from './computed.ts';
import type { deriver } from './deriving.ts';

export interface Forecasting {
  /** Computes the current strategy; calls that come while one is computed end in one more. */
  renew(): void;
  /** Computes any strategy. Rejects where the forecast fails. */
  derive(strategy: Strategy): Promise<Derived>;
  /** The same with what would change its answer; as it is where that cannot be found so, and nothing once another was asked. */
  plannedFrom(derived: Forecasted): Promise<Derived | undefined>;
}

export interface ForecastingEnvironment {
  readonly world: Pick<World, 'forecast' | 'changes'>;
  current(): Strategy | undefined;
  shown(): Computed;
  show(computed: Computed): void;
}

/** The same with its plan made, in a task of its own: drawing it is another. */
function workedOut(derived: Derived): Derived {
  void derived.plan;
  return derived;
}

// The benchmarks behind a plan are no part of the start page.
const deriving = () => import('./deriving.ts');

export function forecastingOf({ world, current, shown, show }: ForecastingEnvironment): Forecasting {
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

  async function plannedFrom(derived: Forecasted) {
    const { leverFactsIn, knowEndRuns, deriver } = await deriving();
    made ??= deriver();
    const { strategy, basis, forecast } = derived;
    try {
      const changes = await world.changes(leverFactsIn(derived));
      if (changes) knowEndRuns(basis.input, changes.endRuns);
      return changes && workedOut(made(strategy, basis, forecast, changes.levers));
    } catch {
      return derived;
    }
  }

  /** Without a forecast a plan still has its tasks, its assumptions and what the answers say against each other. */
  async function withoutFigures(strategy: Strategy): Promise<Computed> {
    const { basis, derived } = await basisFor(strategy);
    return { state: 'failed', derived: derived(strategy, basis, undefined) };
  }

  /** What cannot even be derived without a forecast has failed altogether. */
  async function computedOf(strategy: Strategy): Promise<Computed> {
    try {
      return { state: 'ready', derived: await derive(strategy) };
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
      if (newest?.id === asked.id) show(isNewest ? answer : { state: 'computing', derived: answer.derived });
      asked = isNewest ? undefined : newest;
    }
    isRunning = false;
  }

  return {
    derive,
    plannedFrom,
    renew() {
      show({ state: 'computing', derived: shown().derived });
      if (!isRunning) void run();
    },
  };
}
