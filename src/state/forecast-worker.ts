import { forecasterOf } from '#domain/forecaster.ts';
import type { Question } from './forecast-client.ts';
import { wasmKernel } from './kernel/wasm-kernel.ts';

const forecaster = forecasterOf({ kernel: wasmKernel(10_000) });

self.onmessage = ({ data: { what, input } }: MessageEvent<Question>) => {
  self.postMessage(forecaster[what](input));
};
