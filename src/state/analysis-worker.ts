import { forecasterOf } from '#domain/forecaster.ts';
import { type Asked, analysed } from './analysis.ts';

const { forecast } = forecasterOf();
const { forecast: roughForecast } = forecasterOf({ draws: 2000 });

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  self.postMessage(analysed({ forecast, roughForecast }, data));
};
