import { describe, expect, test } from 'vitest';
import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { forecastClient, type Question } from '#state/forecast-client.ts';
import { answerTo } from '../world.ts';

/** A worker answered by hand. */
class SlowWorker {
  readonly asked: Question[] = [];
  isTerminated = false;
  onmessage: ((event: { readonly data: Forecast }) => void) | undefined;
  onerror: ((event: { readonly message: string }) => void) | undefined;
  postMessage(question: Question) {
    this.asked.push(question);
  }
  terminate() {
    this.isTerminated = true;
  }
}

function client() {
  const workers: SlowWorker[] = [];
  const { year, forecast } = forecastClient(() => {
    const worker = new SlowWorker();
    workers.push(worker);
    return worker as unknown as Worker; // the client uses nothing else of a worker
  });
  return { workers, year, forecast };
}

const question = (startMonth: string) => ({ startMonth }) as ForecastInput; // nothing reads more of it here

describe('forecasts away from the page', () => {
  test('no worker is started before the first question', () => {
    expect(client().workers).toEqual([]);
  });

  test('each question gets its own answer', async () => {
    const { workers, year, forecast } = client();
    const answers = [year(question('2027-01')), forecast(question('2027-02'))];
    expect(workers.map(({ asked }) => asked.map(({ part, what }) => `${what}: ${part}`))).toEqual([
      ['year: audience', 'forecast: audience'],
      ['year: funnel', 'forecast: funnel'],
    ]);
    for (const worker of workers) for (const { input } of worker.asked) worker.onmessage?.({ data: answerTo(input) });
    expect(await Promise.all(answers)).toEqual([answerTo(question('2027-01')), answerTo(question('2027-02'))]);
  });

  test('a worker that fails is told and replaced at the next question', async () => {
    const { workers, forecast } = client();
    const failed = forecast(question('2027-01'));
    workers[0]?.onerror?.({ message: 'out of memory' });
    await expect(failed).rejects.toThrow('out of memory');
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    workers[1]?.onmessage?.({ data: answerTo(question('2027-01')) });
    const next = forecast(question('2027-02'));
    for (const worker of workers.slice(1)) worker.onmessage?.({ data: answerTo(question('2027-02')) });
    expect(await next).toEqual(answerTo(question('2027-02')));
  });
});
