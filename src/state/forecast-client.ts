import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';

interface Asked {
  resolve(forecast: Forecast): void;
  reject(reason: unknown): void;
}

/** Forecasts in a worker, one after the other. A worker that fails is replaced at the next question. */
export function forecastClient(newWorker: () => Worker): (input: ForecastInput) => Promise<Forecast> {
  let worker: Worker | undefined;
  let waiting: Asked[] = [];

  function start(): Worker {
    const started = newWorker();
    started.onmessage = ({ data }: MessageEvent<Forecast>) => waiting.shift()?.resolve(data);
    started.onerror = (event) => {
      started.terminate();
      worker = undefined;
      const failed = waiting;
      waiting = [];
      for (const { reject } of failed) reject(new Error(event.message));
    };
    return started;
  }

  return (input) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      waiting.push({ resolve, reject });
      worker.postMessage(input);
    });
}
