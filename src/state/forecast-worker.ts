import { forecast } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';

self.onmessage = ({ data }: MessageEvent<ForecastInput>) => {
  self.postMessage(forecast(data));
};
