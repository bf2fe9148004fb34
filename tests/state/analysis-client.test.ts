import { describe, expect, test } from 'vitest';
import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Asked, Found } from '#state/analysis.ts';
import { analysisClient } from '#state/analysis-client.ts';

/** A worker answered by hand. */
class SlowWorker {
  readonly asked: Asked[] = [];
  isTerminated = false;
  onmessage: ((event: { readonly data: Found }) => void) | undefined;
  onerror: ((event: { readonly message: string }) => void) | undefined;
  postMessage(asked: Asked) {
    this.asked.push(asked);
  }
  terminate() {
    this.isTerminated = true;
  }
  /** Answers the last question with its own month. */
  answer() {
    const month = this.asked.at(-1)?.question.input.startMonth;
    this.onmessage?.({ data: month as unknown as Found }); // nothing looks at what it is
  }
}

function client() {
  const workers: SlowWorker[] = [];
  const analyse = analysisClient(() => {
    const worker = new SlowWorker();
    workers.push(worker);
    return worker as unknown as Worker; // the client uses nothing else of a worker
  });
  const monthsAsked = () => workers.flatMap(({ asked }) => asked.map(({ question }) => question.input.startMonth));
  return { workers, analyse, monthsAsked };
}

const about = (startMonth: string) => ({ input: { startMonth } as ForecastInput }); // nothing reads more of it here

describe('questions away from the page', () => {
  test('no worker is started before the first question', () => {
    expect(client().workers).toEqual([]);
  });

  test('go to the worker one at a time', async () => {
    const { workers, analyse, monthsAsked } = client();
    const answers = [analyse('swings', about('2027-01')), analyse('variant', about('2027-02'))];
    expect(monthsAsked()).toEqual(['2027-01']);
    workers[0]?.answer();
    expect(monthsAsked()).toEqual(['2027-01', '2027-02']);
    workers[0]?.answer();
    expect(await Promise.all(answers)).toEqual(['2027-01', '2027-02']);
  });

  test('of a topic only the newest one waits, and the one it replaced is let go', async () => {
    const { workers, analyse, monthsAsked } = client();
    const first = analyse('swings', about('2027-01'));
    const dropped = analyse('swings', about('2027-02'));
    const newest = analyse('swings', about('2027-03'));
    expect(await dropped).toBeUndefined();
    workers[0]?.answer();
    workers[0]?.answer();
    expect([await first, await newest]).toEqual(['2027-01', '2027-03']);
    expect(monthsAsked()).toEqual(['2027-01', '2027-03']);
  });

  test('a worker that fails is told, replaced, and the next question is asked', async () => {
    const { workers, analyse } = client();
    const failed = analyse('swings', about('2027-01'));
    const next = analyse('drills', { ...about('2027-02'), drills: [] });
    workers[0]?.onerror?.({ message: 'out of memory' });
    await expect(failed).rejects.toThrow('out of memory');
    expect(workers[0]?.isTerminated).toBe(true);
    workers[1]?.answer();
    expect(await next).toBe('2027-02');
  });
});
