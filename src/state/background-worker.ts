import { comparingDraws } from '#plan/levers.ts';
import { type Asked, stepsOf } from './analysis.ts';
import { inSteps } from './computing/in-steps.ts';
import { quickest } from './kernel/quickest.ts';
import { goOn, hold, leaveOff } from './worker-client.ts';

const [all, few] = [quickest(), quickest({ draws: comparingDraws })];
const analyst = { forecast: all.forecast, comparing: few.forecast, means: all.means, few: few.means };
let isLeftOff = false;
let isHeld = false;

/** Lets the messages in that have come, at once: a timer would wait for milliseconds. */
const { port1, port2 } = new MessageChannel();
const breath = () =>
  new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/** Set while the computation is held: lets it go on. */
let release: (() => void) | undefined;

async function pause() {
  await breath();
  if (isHeld && !isLeftOff)
    await new Promise<void>((resolve) => {
      release = resolve;
    });
}

async function answer(data: Asked) {
  const found = await inSteps(stepsOf(analyst, data), {
    tell: (progress) => self.postMessage(progress),
    isLeftOff: () => isLeftOff,
    now: () => performance.now(),
    pause,
  });
  self.postMessage(found);
}

self.onmessage = ({ data }: MessageEvent<Asked | typeof leaveOff | typeof hold | typeof goOn>) => {
  switch (data) {
    case hold:
      isHeld = true;
      return;
    case goOn:
      isHeld = false;
      release?.();
      return;
    case leaveOff:
      isLeftOff = true;
      release?.();
      return;
    default:
      [isHeld, isLeftOff] = [false, false];
      // A promise that fails would be told to nobody.
      answer(data).catch(reportError);
  }
};
