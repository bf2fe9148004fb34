import type { ForecastInput } from '#domain/forecast-input.ts';
import { quickest } from './kernel/quickest.ts';

const { forecast } = quickest();

self.onmessage = ({ data }: MessageEvent<ForecastInput>) => {
  self.postMessage(forecast(data));
};
