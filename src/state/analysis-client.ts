import type { Asked, Findings, Found, Questions, Topic } from './analysis.ts';

/** Answers `undefined` where a newer question of the topic has taken the place of this one. */
export type Analyse = <T extends Topic>(topic: T, question: Questions[T]) => Promise<Findings[T] | undefined>;

interface Waiting {
  readonly asked: Asked;
  resolve(found: Found | undefined): void;
  reject(reason: unknown): void;
}

/** Asks a worker one question at a time; of each topic only the newest one waits. A worker that fails is replaced. */
export function analysisClient(newWorker: () => Worker): Analyse {
  let worker: Worker | undefined;
  let running: Waiting | undefined;
  const waiting = new Map<Topic, Waiting>();

  function ended(): Waiting | undefined {
    const one = running;
    running = undefined;
    return one;
  }

  function start(): Worker {
    const started = newWorker();
    started.onmessage = ({ data }: MessageEvent<Found>) => {
      ended()?.resolve(data);
      next();
    };
    started.onerror = (event) => {
      started.terminate();
      worker = undefined;
      ended()?.reject(new Error(event.message));
      next();
    };
    return started;
  }

  function next() {
    const [first] = waiting.values();
    if (running || !first) return;
    waiting.delete(first.asked.topic);
    running = first;
    worker ??= start();
    worker.postMessage(first.asked);
  }

  function ask(asked: Asked): Promise<Found | undefined> {
    return new Promise((resolve, reject) => {
      waiting.get(asked.topic)?.resolve(undefined);
      waiting.set(asked.topic, { asked, resolve, reject });
      next();
    });
  }

  // The worker answers a topic with what belongs to it, which a map of promises cannot show.
  return ((topic: Topic, question: Questions[Topic]) => ask({ topic, question } as Asked)) as Analyse;
}
