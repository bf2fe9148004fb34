import { comparingDraws } from '#plan/levers.ts';
import { type Asked, analysed, stepsOf } from './analysis.ts';
import { inSteps } from './computing/in-steps.ts';
import { quickest } from './kernel/quickest.ts';
import { leaveOff } from './worker-client.ts';

const [all, few] = [quickest(), quickest({ draws: comparingDraws })];
const analyst = { forecast: all.forecast, comparing: few.forecast, means: all.means, few: few.means };
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
