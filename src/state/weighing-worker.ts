import { plausibilityOf } from '#domain/plausibility.ts';
import type { Weighing } from './app-state.ts';

self.onmessage = ({ data: { input, promise } }: MessageEvent<Weighing>) => {
  self.postMessage(plausibilityOf(input, promise));
};
