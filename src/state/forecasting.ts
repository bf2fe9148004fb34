import type { Forecast } from '#domain/forecast-result.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { World } from './app-state.ts';

export interface Forecasting {
  /** Forecasts the current strategy; calls that come while one is computed end in one more. */
  renew(): void;
  forecastOf(strategy: Strategy): Promise<Forecast | undefined>;
}

export interface ForecastingGround {
  readonly world: Pick<World, 'forecast'>;
  current(): Strategy | undefined;
  show(shown: { forecast?: Forecast | undefined; forecasting: boolean }): void;
}

export function forecastingOf({ world, current, show }: ForecastingGround): Forecasting {
  let isRunning = false;
  let computed: { readonly question: string; readonly forecast: Forecast } | undefined;

  async function inputOf(strategy: Strategy) {
    // The benchmarks behind it are no part of the start page.
    const { basisOf } = await import('#plan/basis.ts');
    const { input, canForecast } = basisOf(strategy);
    return canForecast ? { input, question: JSON.stringify(input) } : undefined;
  }

  async function forecastOf(strategy: Strategy) {
    const asked = await inputOf(strategy);
    if (!asked) return undefined;
    const { question, input } = asked;
    if (computed?.question !== question) computed = { question, forecast: await world.forecast(input) };
    return computed.forecast;
  }

  async function run() {
    isRunning = true;
    let asked = current();
    while (asked) {
      const answer = await forecastOf(asked).catch(() => 'failed' as const);
      const newest = current();
      const isNewest = newest === asked;
      if (answer === 'failed') show({ forecasting: !isNewest });
      else if (newest?.id === asked.id) show({ forecast: answer, forecasting: !isNewest });
      asked = isNewest ? undefined : newest;
    }
    isRunning = false;
  }

  return {
    forecastOf,
    renew() {
      show({ forecasting: current() !== undefined });
      if (!isRunning) void run();
    },
  };
}
