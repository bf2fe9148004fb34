import { type Forecaster, type ForecastOptions, forecasterOf } from '#domain/forecaster.ts';
import { wasmKernel } from './wasm-kernel.ts';

/**
 * Puts questions to a forecaster on the compiled kernel. Where there cannot be one, or the plan is too large for it, one in
 * JavaScript answers: the same numbers, later.
 */
export function quickest({ draws = 10_000, ...options }: Omit<ForecastOptions, 'kernel'> = {}) {
  let forecaster: Forecaster | undefined;
  return <Answer>(question: (forecaster: Forecaster) => Answer): Answer => {
    try {
      forecaster ??= forecasterOf({ ...options, draws, kernel: wasmKernel(draws) });
      return question(forecaster);
    } catch {
      forecaster = forecasterOf({ ...options, draws });
      return question(forecaster);
    }
  };
}
