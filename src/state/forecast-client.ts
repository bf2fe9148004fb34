import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import type { YearFigures } from '#domain/forecaster.ts';

/** What is asked of the worker; it answers questions in the order they came. */
export interface Question {
  readonly what: 'year' | 'forecast';
  readonly input: ForecastInput;
}

export interface ForecastClient {
  /** Months 1…12 alone. */
  year(input: ForecastInput): Promise<YearFigures>;
  /** The year and its outlook; what the year before it took is not computed again. */
  forecast(input: ForecastInput): Promise<Forecast>;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
}

/** Forecasts in a worker, one after the other. A worker that fails is replaced at the next question. */
export function forecastClient(newWorker: () => Worker): ForecastClient {
  let worker: Worker | undefined;
  let waiting: Waiting[] = [];

  function start(): Worker {
    const started = newWorker();
    started.onmessage = ({ data }: MessageEvent<unknown>) => waiting.shift()?.resolve(data);
    started.onerror = (event) => {
      started.terminate();
      worker = undefined;
      const failed = waiting;
      waiting = [];
      for (const { reject } of failed) reject(new Error(event.message));
    };
    return started;
  }

  const ask = (question: Question) =>
    new Promise<unknown>((resolve, reject) => {
      worker ??= start();
      waiting.push({ resolve, reject });
      worker.postMessage(question);
    });

  // The worker answers each question with what was asked
  return {
    year: (input) => ask({ what: 'year', input }) as Promise<YearFigures>,
    forecast: (input) => ask({ what: 'forecast', input }) as Promise<Forecast>,
  };
}
