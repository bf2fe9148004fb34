import { readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { basisOf } from '#plan/basis.ts';
import { installedBrowser } from '../checks/browser.mjs';
import { busyYear, withEdit } from './busy-year.ts';
import { showDraftingTimes } from './drafting-times.ts';
import { firstVisits, repeatVisits } from './list-times.ts';
import { showTimes } from './times.ts';
import { showTypingTimes } from './typing-times.ts';

const edits = 200;
const coldRuns = 8;
const port = Number(process.env.BENCH_PORT ?? 4176);

interface Measured {
  readonly cold: readonly number[];
  readonly edited: readonly number[];
}

/** In the page: asks the app's live worker, and measures from the question to all figures on the main thread. */
async function measured(asked: {
  readonly worker: string;
  readonly first: ForecastInput;
  readonly edited: readonly ForecastInput[];
  readonly coldRuns: number;
}): Promise<Measured> {
  const worker = new Worker(asked.worker, { type: 'module' });
  async function timeOf(input: ForecastInput): Promise<number> {
    const began = performance.now();
    const { monthly, communities } = await new Promise<Pick<Forecast, 'monthly' | 'communities'>>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage({ kind: 'forecast', input });
    });
    const took = performance.now() - began;
    if (!monthly.leads[23] || !communities.every((one) => one.members[11]))
      throw new Error('The worker answered something else');
    return took;
  }
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  const [cold, edited]: [number[], number[]] = [[], []];
  for (const input of asked.edited.slice(0, 30)) await timeOf(input);
  for (const input of asked.edited) {
    await pause();
    edited.push(await timeOf(input));
  }
  // Other draws throughout: nothing is left of what the worker knows
  for (let run = 0; run < asked.coldRuns; run += 1) {
    const named = JSON.stringify(asked.first).replaceAll('"name":"', `"name":"run ${run} `);
    cold.push(await timeOf(JSON.parse(named)));
  }
  worker.terminate();
  return { cold, edited };
}

const worker = readdirSync('dist/assets').find((name) => /^live-worker-.*\.js$/.test(name));
if (worker === undefined) throw new Error('Build the app first: npm run build');
const executablePath = installedBrowser();
const server = await preview({ preview: { port, strictPort: true }, logLevel: 'error' });
const options = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
};
const browser = await chromium.launch(options);
try {
  const page = await browser.newPage();
  const blank = `http://localhost:${port}/bench`;
  await page.route(blank, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title>' }),
  );
  await page.goto(blank);
  console.log(`The app's worker in Chromium ${browser.version()}, from the question to the figures on the main thread`);
  const examples = await Promise.all(
    exampleIds.map(async (id) => [id, basisOf(await exampleStrategy(id, 'en')).input] as const),
  );
  for (const [name, first] of [...examples, ['six communities', busyYear()] as const]) {
    const times = await page.evaluate(measured, {
      worker: `./assets/${worker}`,
      first,
      edited: Array.from({ length: edits }, (_, turn) => withEdit(first, turn)),
      coldRuns,
    });
    showTimes(`${name}: one estimate edited`, times.edited);
    showTimes(`${name}: everything new`, times.cold);
  }
  console.log('The same through the clients of the app');
  await showTypingTimes(page, examples);
  await showDraftingTimes(page);

  await browser.close();
  const address = `http://localhost:${port}/`;
  console.log('The list of 200 strategies in Chromium, from the start of the navigation');
  const repeat = await repeatVisits(options, address);
  showTimes('been here before: to lines to press', repeat.first);
  showTimes('been here before: to all of the lines', repeat.all);
  showTimes('nothing of the program kept: to lines to press', await firstVisits(options, address));
  console.log('The list by itself');
  showTimes('from the disk being asked to lines to press', repeat.own);
  showTimes('from a key to what is found', repeat.found);
} finally {
  await browser.close();
  await server.close();
}
