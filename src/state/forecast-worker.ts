import type { Question } from './forecast-client.ts';
import { quickest } from './kernel/quickest.ts';

const forecasters = {
  audience: quickest({ parts: ['audience'] }),
  funnel: quickest({ parts: ['funnel'] }),
};

self.onmessage = ({ data: { part, what, input } }: MessageEvent<Question>) => {
  self.postMessage(forecasters[part]((forecaster) => forecaster[what](input)));
};
