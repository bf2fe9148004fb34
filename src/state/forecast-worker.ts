import { forecasterOf } from '#domain/forecaster.ts';
import type { Question } from './forecast-client.ts';

const forecaster = forecasterOf();

self.onmessage = ({ data: { what, input } }: MessageEvent<Question>) => {
  self.postMessage(forecaster[what](input));
};
