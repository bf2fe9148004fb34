import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import type { YearFigures } from '#domain/forecaster.ts';
import { joinedParts, type Part } from '#domain/parts.ts';

/** What is asked of a worker; it answers questions in the order they came. */
export interface Question {
  readonly part: Part;
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

/** Questions to one worker after the other. A worker that fails is replaced at the next question. */
function askerOf(newWorker: () => Worker) {
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

  return (question: Question) =>
    new Promise<unknown>((resolve, reject) => {
      worker ??= start();
      waiting.push({ resolve, reject });
      worker.postMessage(question);
    });
}

/** Forecasts away from the page. Two workers share one: who is there, and the funnel from the view to the money. */
export function forecastClient(newWorker: () => Worker): ForecastClient {
  const [askOfAudience, askOfFunnel] = [askerOf(newWorker), askerOf(newWorker)];

  async function ask<Figures extends YearFigures>(what: Question['what'], input: ForecastInput): Promise<Figures> {
    const [audience, funnel] = await Promise.all([
      askOfAudience({ part: 'audience', what, input }),
      askOfFunnel({ part: 'funnel', what, input }),
    ]);
    // A worker answers each question with what was asked
    return joinedParts({ audience: audience as Figures, funnel: funnel as Figures });
  }

  return {
    year: (input) => ask<YearFigures>('year', input),
    forecast: (input) => ask<Forecast>('forecast', input),
  };
}
