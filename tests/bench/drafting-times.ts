import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { draftFrom } from '#drafting/draft.ts';
import { splitQuestionOf } from '#drafting/split/of-draft.ts';
import type { SplitQuestion } from '#drafting/split/question.ts';
import { asking, dentist } from '../drafting/asked.ts';
import { showTimes } from './times.ts';

const runs = 5;

/** In the page: asks the app's background worker, and measures from the question to the answer. */
async function searched(asked: {
  readonly worker: string;
  readonly topic: 'split' | 'budgets';
  readonly question: SplitQuestion;
  readonly runs: number;
}): Promise<number[]> {
  const worker = new Worker(asked.worker, { type: 'module' });
  const times: number[] = [];
  for (let run = 0; run < asked.runs; run += 1) {
    const began = performance.now();
    const found = await new Promise<{ readonly chosen?: unknown; readonly points?: unknown } | undefined>((resolve) => {
      worker.onmessage = ({ data }) => {
        if (data?.kind !== 'progress') resolve(data);
      };
      worker.postMessage({ topic: asked.topic, question: asked.question });
    });
    times.push(performance.now() - began);
    if (!found?.chosen && !found?.points)
      throw new Error('The worker knows nothing of drafts: build the app anew, npm run build');
  }
  worker.terminate();
  return times;
}

/** Prints how long a draft takes, its split and what budget buys: the first run of each with nothing remembered. */
export async function showDraftingTimes(page: Page): Promise<void> {
  const worker = readdirSync('dist/assets').find((name) => /^background-worker-.*\.js$/.test(name));
  if (worker === undefined) throw new Error('Build the app first: npm run build');
  const request = await asking(dentist);
  const drafts = Array.from({ length: runs }, () => {
    const began = performance.now();
    draftFrom(request);
    return performance.now() - began;
  });
  showTimes('a draft (in Node)', drafts);
  const question = splitQuestionOf(request);
  for (const topic of ['split', 'budgets'] as const) {
    const times = await page.evaluate(searched, { worker: `./assets/${worker}`, topic, question, runs });
    showTimes(topic === 'split' ? 'its split' : 'what budget buys', times);
  }
}
