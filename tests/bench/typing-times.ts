import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { withEdit } from './busy-year.ts';
import { showTimes } from './times.ts';
import type { Load } from './typing-page.ts';

const warmUps = 40;

/** Somebody who holds a key down, somebody who types, and somebody who looks at the figure before the next key. */
const rhythms = [
  { rhythm: 'a key at once', betweenMs: 20, edits: 100 },
  { rhythm: 'a key every fifth of a second', betweenMs: 150, edits: 40 },
  { rhythm: 'a key every second', betweenMs: 950, edits: 12 },
];

/** One script for the page of what stands under `tests/bench/typing-page.ts`. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/bench/typing-page.ts', formats: ['iife'], name: 'bench', fileName: 'typing' },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]; // one entry, one format, no watching
  return output[0].code;
}

function workerNamed(name: string): string {
  const file = readdirSync('dist/assets').find((each) => each.startsWith(`${name}-`) && each.endsWith('.js'));
  if (file === undefined) throw new Error('Build the app first: npm run build');
  return `./assets/${file}`;
}

/** Prints the time from a key to the figures, with nothing else to do and while the background is asked without end. */
export async function showTypingTimes(page: Page, examples: readonly (readonly [string, ForecastInput])[]) {
  await page.addScriptTag({ content: await pageScript() });
  const workers = { live: workerNamed('live-worker'), background: workerNamed('background-worker') };
  for (const [name, first] of examples)
    for (const load of [undefined, 'tornado', 'goal'] satisfies Load[])
      for (const { rhythm, betweenMs, edits } of rhythms) {
        const { times, answers } = await page.evaluate((asked) => window.typed(asked), {
          ...workers,
          warmUp: Array.from({ length: warmUps }, (_, turn) => withEdit(first, turn)),
          edits: Array.from({ length: edits }, (_, turn) => withEdit(first, turn)),
          load,
          betweenMs,
        });
        const others = load ? `, ${load} asked without end (${answers})` : '';
        showTimes(`${name}: ${rhythm}${others}`.padEnd(80), times);
      }
}
