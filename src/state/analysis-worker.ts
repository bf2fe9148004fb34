import type { ForecastInput } from '#domain/forecast-input.ts';
import { type Asked, analysed } from './analysis.ts';
import { quickest } from './kernel/quickest.ts';

const [exact, rough] = [quickest(), quickest({ draws: 2000 })];
const forecast = (input: ForecastInput) => exact((forecaster) => forecaster.forecast(input));
const roughForecast = (input: ForecastInput) => rough((forecaster) => forecaster.forecast(input));

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  self.postMessage(analysed({ forecast, roughForecast }, data));
};
