import { type Asked, analysed } from './analysis.ts';
import { quickest } from './kernel/quickest.ts';

const analyst = quickest();

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  self.postMessage(analysed(analyst, data));
};
