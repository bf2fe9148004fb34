import { expect, test } from 'vitest';
import type { Weighing } from '#state/app-state.ts';
import { weighingClient } from '#state/weighing-client.ts';

/** A worker answered by hand. */
class SlowWorker {
  readonly asked: Weighing[] = [];
  isTerminated = false;
  onmessage: ((event: { readonly data: unknown }) => void) | undefined;
  onerror: ((event: { readonly message: string }) => void) | undefined;
  postMessage(weighing: Weighing) {
    this.asked.push(weighing);
  }
  terminate() {
    this.isTerminated = true;
  }
}

function client() {
  const workers: SlowWorker[] = [];
  const weigh = weighingClient(() => {
    const worker = new SlowWorker();
    workers.push(worker);
    return worker as unknown as Worker; // the client uses nothing else of a worker
  });
  return { workers, weigh };
}

const weighing = {} as Weighing; // nothing reads it here

test('no worker is started before the first promise, and each promise gets its own share', async () => {
  const { workers, weigh } = client();
  expect(workers).toEqual([]);
  const shares = [weigh(weighing), weigh(weighing)];
  for (const share of [0.1, 0.2]) workers[0]?.onmessage?.({ data: { share } });
  expect(await Promise.all(shares)).toEqual([{ share: 0.1 }, { share: 0.2 }]);
});

test('a worker that fails is told and replaced at the next promise', async () => {
  const { workers, weigh } = client();
  const failed = weigh(weighing);
  workers[0]?.onerror?.({ message: 'out of memory' });
  await expect(failed).rejects.toThrow('out of memory');
  expect(workers[0]?.isTerminated).toBe(true);
  const next = weigh(weighing);
  workers[1]?.onmessage?.({ data: { share: 1 } });
  expect(await next).toEqual({ share: 1 });
});
