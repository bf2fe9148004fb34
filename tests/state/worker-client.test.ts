import { describe, expect, test } from 'vitest';
import { heldBy } from '#state/computing/quiet.ts';
import { goOn, hold, leaveOff, workerClient } from '#state/worker-client.ts';

/** A worker answered by hand. */
class SlowWorker {
  readonly asked: string[] = [];
  isTerminated = false;
  onmessage: ((event: { readonly data: unknown }) => void) | undefined;
  onerror: ((event: { readonly message: string }) => void) | undefined;
  postMessage(question: string) {
    this.asked.push(question);
  }
  terminate() {
    this.isTerminated = true;
  }
  tell(done: number) {
    this.onmessage?.({ data: { kind: 'progress', done, of: 10 } });
  }
  answer() {
    this.onmessage?.({ data: `${this.asked.at(-1)}!` });
  }
}

function handle() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function client(onBusy?: (isBusy: boolean) => void) {
  const workers: SlowWorker[] = [];
  const asking = workerClient<string, string>(() => {
    const worker = new SlowWorker();
    workers.push(worker);
    return worker as unknown as Worker; // the client uses nothing else of a worker
  }, onBusy);
  return { workers, ...asking };
}

describe('questions away from the page', () => {
  test('start no worker before the first of them', () => {
    expect(client().workers).toEqual([]);
  });

  test('go to one worker, one at a time, each to its own answer', async () => {
    const { workers, ask } = client();
    const answers = [ask('January'), ask('February')];
    expect(workers.map(({ asked }) => asked)).toEqual([['January']]);
    workers[0]?.answer();
    workers[0]?.answer();
    expect(await Promise.all(answers)).toEqual(['January!', 'February!']);
    expect(workers.length).toBe(1);
  });

  test('of one topic only the newest waits, and the one it replaced is let go', async () => {
    const { workers, ask, askNewest } = client();
    const first = askNewest('goal', 'January');
    const other = ask('another matter');
    const dropped = askNewest('goal', 'February');
    const newest = askNewest('goal', 'March');
    expect(await dropped).toBeUndefined();
    for (let turn = 0; turn < 3; turn += 1) workers[0]?.answer();
    expect(await Promise.all([first, other, newest])).toEqual(['January!', 'another matter!', 'March!']);
    expect(workers[0]?.asked).toEqual(['January', 'another matter', 'March']);
  });

  test('rest while they are held: the one under way is told so, the others are not asked', async () => {
    const { workers, ask, hold: held } = client();
    const answers = [ask('January'), ask('February')];
    held(true);
    workers[0]?.answer();
    expect(workers[0]?.asked).toEqual(['January', hold]);
    held(false);
    expect(workers[0]?.asked).toEqual(['January', hold, 'February']);
    held(true);
    held(false);
    expect(workers[0]?.asked.slice(3)).toEqual([hold, goOn]);
    workers[0]?.answer();
    expect(await Promise.all(answers)).toHaveLength(2);
  });

  test('of the background wait while the page asks for figures, and until nobody has asked for a moment', () => {
    const [told, timers]: [boolean[], (() => void)[]] = [[], []];
    const later = (task: () => void) => {
      timers.push(task);
      return () => void timers.splice(timers.indexOf(task), 1);
    };
    const { workers, ask } = client(heldBy({ hold: (isHeld) => told.push(isHeld) }, later));
    void ask('a key');
    workers[0]?.answer();
    void ask('the next key, at once');
    expect([told, timers.length]).toEqual([[true, true], 0]);
    workers[0]?.answer();
    expect(timers.length).toBe(1);
    timers[0]?.();
    expect(told).toEqual([true, true, false]);
  });

  test('tell how far they have come, and are left off when nobody wants them any more', async () => {
    const { workers, ask, askNewest } = client();
    const told: number[] = [];
    const { signal, abort } = handle();
    const split = askNewest('split', 'January', { signal, onProgress: ({ done }) => told.push(done) });
    const next = ask('February');
    workers[0]?.tell(3);
    abort();
    expect(await split).toBeUndefined();
    expect(told).toEqual([3]);
    expect(workers[0]?.asked).toEqual(['January', leaveOff]);
    workers[0]?.answer();
    workers[0]?.answer();
    expect(await next).toBe('February!');
  });

  test('that can be left off do not keep a newer one of their topic waiting', async () => {
    const { workers, askNewest } = client();
    const first = askNewest('split', 'January', {});
    const second = askNewest('split', 'February', {});
    expect(await first).toBeUndefined();
    workers[0]?.answer();
    workers[0]?.answer();
    expect(await second).toBe('February!');
  });

  test('that fail are told, the worker is replaced, and the next question is asked', async () => {
    const { workers, ask } = client();
    const failed = ask('January');
    const next = ask('February');
    workers[0]?.onerror?.({ message: 'out of memory' });
    await expect(failed).rejects.toThrow('out of memory');
    expect(workers[0]?.isTerminated).toBe(true);
    workers[1]?.answer();
    expect(await next).toBe('February!');
  });
});
