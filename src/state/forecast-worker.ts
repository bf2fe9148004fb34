import type { Question } from './forecast-client.ts';
import { quickest } from './kernel/quickest.ts';

const forecasters = {
  totals: quickest({ parts: ['totals'] }),
  communities: quickest({ parts: ['communities'] }),
};

self.onmessage = ({ data: { part, what, input } }: MessageEvent<Question>) => {
  self.postMessage(forecasters[part]((forecaster) => forecaster[what](input)));
};
