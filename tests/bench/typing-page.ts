import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { heldBy } from '#state/computing/quiet.ts';
import { workerClient } from '#state/worker-client.ts';

/** What is asked of the background without end, or nothing. */
export type Load = 'goal' | 'tornado' | undefined;

export interface Typed {
  /** Milliseconds from each key to all figures on the main thread. */
  readonly times: readonly number[];
  /** Answers of the background meanwhile. */
  readonly answers: number;
}

interface Asked {
  readonly live: string;
  readonly background: string;
  /** Before anything is measured, so that every rhythm meets code as quick. */
  readonly warmUp: readonly ForecastInput[];
  readonly edits: readonly ForecastInput[];
  readonly load: Load;
  /** Milliseconds between a figure and the next key. */
  readonly betweenMs: number;
}

const later = (task: () => void, delayMs: number) => {
  const timer = setTimeout(task, delayMs);
  return () => clearTimeout(timer);
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The app's workers behind the app's clients, as `main.tsx` joins them, and somebody who types. */
async function typed({ live, background, warmUp, edits, load, betweenMs }: Asked): Promise<Typed> {
  const workers: Worker[] = [];
  const moduleAt = (address: string) => () => {
    const worker = new Worker(address, { type: 'module' });
    workers.push(worker);
    return worker;
  };
  const behind = workerClient<unknown, unknown>(moduleAt(background));
  const front = workerClient<unknown, Forecast>(moduleAt(live), heldBy(behind, later));
  const timeOf = async (input: ForecastInput) => {
    const began = performance.now();
    const { monthly } = await front.ask({ kind: 'forecast', input });
    if (!monthly.leads[23]) throw new Error('The worker answered something else');
    return performance.now() - began;
  };
  for (const input of warmUp) await timeOf(input);

  let [answers, isOver] = [0, false];
  const goal = { outcome: 'sales', amount: 1e9 };
  async function ask(): Promise<void> {
    for (let turn = 0; !isOver; turn += 1) {
      await behind.ask({ topic: load, question: { input: edits[turn % edits.length], goal } });
      answers += 1;
    }
  }
  if (load) void ask();
  await pause(500);
  const times: number[] = [];
  for (const input of edits) {
    times.push(await timeOf(input));
    await pause(betweenMs);
  }
  isOver = true;
  for (const worker of workers) worker.terminate();
  return { times, answers };
}

declare global {
  interface Window {
    typed: typeof typed;
  }
}
window.typed = typed;
