import type { ForecastInput } from '#domain/forecast-input.ts';
import { type Asked, analysed } from './analysis.ts';
import { quickest } from './kernel/quickest.ts';

const quick = quickest();
const forecast = (input: ForecastInput) => quick((forecaster) => forecaster.forecast(input));

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  self.postMessage(analysed({ forecast }, data));
};
