import type { Forecast } from '#domain/forecast-result.ts';
import { type Basis, basisOf } from '#plan/basis.ts';
import { figuresFrom, planFrom } from '#plan/plan.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { Derived } from './computed.ts';

export { basisOf };

/** `make`, called at most once. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Derives plans. The figures, which take hundreds of forecasts, are kept while neither answers nor forecast change. */
export function deriver(): (strategy: Strategy, basis: Basis, forecast: Forecast | undefined) => Derived {
  let known: { readonly answers: unknown; readonly forecast: unknown; readonly figures: () => Figures } | undefined;
  return (strategy, basis, forecast) => {
    const { answers } = strategy;
    if (known?.answers !== answers || known.forecast !== forecast)
      known = { answers, forecast, figures: once(() => figuresFrom(strategy, basis, forecast)) };
    const { figures } = known;
    const plan = once(() => planFrom(strategy, basis, forecast, figures));
    return {
      strategy,
      basis,
      forecast,
      get plan() {
        return plan();
      },
    };
  };
}

type Figures = ReturnType<typeof figuresFrom>;
