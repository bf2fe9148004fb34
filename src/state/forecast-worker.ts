import type { ForecastInput } from '#domain/forecast-input.ts';
import { forecasterOf } from '#domain/forecaster.ts';

const forecaster = forecasterOf();

self.onmessage = ({ data }: MessageEvent<ForecastInput>) => {
  self.postMessage(forecaster.forecast(data));
};
