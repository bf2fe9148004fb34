import { type Forecaster, type ForecastOptions, forecasterOf } from '#domain/forecaster.ts';
import { KernelUnavailable, wasmKernel } from './wasm-kernel.ts';

/**
 * A forecaster on the compiled kernel. Where the browser compiles nothing, or a plan has more vectors than the kernel has
 * memory for, loops in JavaScript answer from then on: the same numbers, later. Anything else that fails is a mistake and
 * is thrown.
 */
export function quickest({ draws = 10_000, ...options }: Omit<ForecastOptions, 'kernel'> = {}): Forecaster {
  let forecaster: Forecaster | undefined;
  function answering<Answer>(ask: (one: Forecaster) => Answer): Answer {
    try {
      forecaster ??= forecasterOf({ ...options, draws, kernel: wasmKernel(draws) });
      return ask(forecaster);
    } catch (error) {
      if (!(error instanceof KernelUnavailable)) throw error;
      forecaster = forecasterOf({ ...options, draws });
      return ask(forecaster);
    }
  }
  return {
    forecast: (input) => answering((one) => one.forecast(input)),
    means: (input, goal) => answering((one) => one.means(input, goal)),
  };
}
