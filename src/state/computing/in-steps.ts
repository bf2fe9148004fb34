import type { ProgressReport } from '../worker-client.ts';

/** How a computation is watched while it goes on. */
interface Watched {
  tell(progress: ProgressReport): void;
  isLeftOff(): boolean;
  /** Milliseconds since some moment. */
  now(): number;
  /** Lets messages in. */
  pause(): Promise<void>;
}

/** How long a worker computes before it lets messages in, and leaves the processor to who waits for it. */
const stretchMs = 10;
/** How often it says how far it is. */
const toldEveryMs = 50;

/** A computation step by step, with pauses in which it can be left off: then `undefined`. */
export async function inSteps<Found>(
  steps: Iterator<{ readonly done: number; readonly of: number } | undefined, Found>,
  { tell, isLeftOff, now, pause }: Watched,
): Promise<Found | undefined> {
  let from = now();
  let told = from;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - from < stretchMs) continue;
    if (step.value && now() - told >= toldEveryMs) {
      told = now();
      tell({ kind: 'progress', done: step.value.done, of: step.value.of });
    }
    await pause();
    if (isLeftOff()) return undefined;
    from = now();
  }
}
