import type { Question } from './forecast-client.ts';
import { quickest } from './kernel/quickest.ts';

const forecasters = {
  audience: quickest({ parts: ['audience'] }),
  sales: quickest({ parts: ['sales'] }),
};

self.onmessage = ({ data: { part, what, input } }: MessageEvent<Question>) => {
  self.postMessage(forecasters[part]((forecaster) => forecaster[what](input)));
};
