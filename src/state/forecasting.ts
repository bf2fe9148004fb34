import type { Forecast, Spread } from '#domain/forecast-result.ts';
import type { YearFigures } from '#domain/forecaster.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { World } from './app-state.ts';

export interface Forecasting {
  /** Forecasts the current strategy; calls that come while one is computed end in one more. */
  renew(): void;
  forecastOf(strategy: Strategy): Promise<Forecast | undefined>;
}

export interface ForecastingGround {
  readonly world: Pick<World, 'forecast' | 'forecastYear'>;
  current(): Strategy | undefined;
  shown(): Forecast | undefined;
  show(shown: { forecast?: Forecast | undefined; forecasting: boolean }): void;
}

export function forecastingOf({ world, current, shown, show }: ForecastingGround): Forecasting {
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

  /** Shows the year as soon as it is there; the outlook of answers that have changed meanwhile is not computed. */
  async function answerTo(strategy: Strategy) {
    const asked = await inputOf(strategy);
    const before = shown();
    if (asked && before && computed?.question !== asked.question) {
      const year = await world.forecastYear(asked.input);
      if (current()?.id === strategy.id) show({ forecast: withYear(before, year), forecasting: true });
      if (current() !== strategy) return 'superseded';
    }
    return forecastOf(strategy);
  }

  async function run() {
    isRunning = true;
    let asked = current();
    while (asked) {
      const answer = await answerTo(asked).catch(() => 'failed' as const);
      const newest = current();
      const isNewest = newest === asked;
      if (answer === 'failed') show({ forecasting: !isNewest });
      else if (answer !== 'superseded' && newest?.id === asked.id) show({ forecast: answer, forecasting: !isNewest });
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
