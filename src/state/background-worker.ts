import { type Asked, analysed, stepsOf } from './analysis.ts';
import { inSteps } from './computing/in-steps.ts';
import { quickest } from './kernel/quickest.ts';
import { leaveOff } from './worker-client.ts';

/** Simulated years enough to tell a chance among many plans. */
const fewYears = 500;

const [all, few] = [quickest(), quickest({ draws: fewYears })];
const analyst = { forecast: all.forecast, means: all.means, few: few.means };
let isLeftOff = false;

async function answer(data: Asked) {
  const steps = stepsOf(analyst, data);
  const found = steps
    ? await inSteps(steps, {
        tell: (progress) => self.postMessage(progress),
        isLeftOff: () => isLeftOff,
        now: () => performance.now(),
        pause: () => new Promise((resolve) => setTimeout(resolve)),
      })
    : analysed(analyst, data);
  self.postMessage(found);
}

self.onmessage = ({ data }: MessageEvent<Asked | typeof leaveOff>) => {
  isLeftOff = data === leaveOff;
  // A promise that fails would be told to nobody.
  if (data !== leaveOff) answer(data).catch(reportError);
};
