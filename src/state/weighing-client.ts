import type { Plausibility } from '#domain/plausibility.ts';
import type { Weighing, World } from './app-state.ts';

interface Asked {
  resolve(plausibility: Plausibility): void;
  reject(reason: unknown): void;
}

/** Weighs promises in a worker of their own, each in its turn; one that fails is replaced at the next promise. */
export function weighingClient(newWorker: () => Worker): World['weigh'] {
  let worker: Worker | undefined;
  let waiting: Asked[] = [];

  function start(): Worker {
    const started = newWorker();
    started.onmessage = ({ data }: MessageEvent<Plausibility>) => waiting.shift()?.resolve(data);
    started.onerror = (event) => {
      started.terminate();
      worker = undefined;
      const failed = waiting;
      waiting = [];
      for (const { reject } of failed) reject(new Error(event.message));
    };
    return started;
  }

  return (weighing: Weighing) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      waiting.push({ resolve, reject });
      worker.postMessage(weighing);
    });
}
