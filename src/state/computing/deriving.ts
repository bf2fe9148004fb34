import type { Forecast } from '#domain/forecast-result.ts';
import { type Basis, basisOf } from '#plan/basis.ts';
import { knowEndRuns } from '#plan/end-runs.ts';
import { leverFactsOf } from '#plan/honest.ts';
import type { Lever, LeverFacts } from '#plan/levers.ts';
import { figuresFrom, planFrom } from '#plan/plan.ts';
import { answersOf } from '#strategy/cleaning.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { Derived, Forecasted } from './computed.ts';

export { basisOf, knowEndRuns };

/** `make`, called at most once. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is asked about the levers of a plan. */
export const leverFactsIn = ({ strategy, basis, forecast }: Forecasted): LeverFacts =>
  leverFactsOf(answersOf(strategy), basis.input, forecast);

type Derive = (strategy: Strategy, basis: Basis, forecast: Forecast | undefined, levers?: readonly Lever[]) => Derived;

/** Derives plans. The figures are kept while nothing they follow from changes. */
export function deriver(): Derive {
  let known: { readonly from: readonly unknown[]; readonly figures: () => Figures } | undefined;
  return (strategy, basis, forecast, levers) => {
    const from = [strategy.answers, forecast, levers];
    if (!known?.from.every((one, index) => one === from[index]))
      known = { from, figures: once(() => figuresFrom(strategy, basis, forecast, levers)) };
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
