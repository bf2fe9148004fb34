import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { type Goal, type GoalSought, goalSought } from '#domain/goal-seek.ts';
import { type OutcomeId, outcomeIds, outcomes } from '#domain/outcomes.ts';
import { type Plausibility, plausibilityOf } from '#domain/plausibility.ts';
import type { PromiseClaim } from '#domain/promise.ts';
import { type StressOutcomes, type StressTest, stressOutcomesOf, underStress } from '#domain/stress-tests.ts';
import { endRunsOf, type Swing, swingsAmong } from '#domain/tornado.ts';

/** What can be asked of a year besides its forecast, by topic: the newest question of a topic is the one that counts. */
export interface Questions {
  readonly swings: { readonly input: ForecastInput };
  readonly goal: { readonly input: ForecastInput; readonly goal: Goal };
  readonly drills: { readonly input: ForecastInput; readonly drills: readonly StressTest[] };
  readonly variant: { readonly input: ForecastInput };
  readonly promise: { readonly input: ForecastInput; readonly promise: PromiseClaim };
}
export type Topic = keyof Questions;

export interface Findings {
  readonly swings: Readonly<Record<OutcomeId, readonly Swing[]>>;
  readonly goal: GoalSought;
  /** The year as planned, and under each drill. */
  readonly drills: { readonly planned: StressOutcomes; readonly drilled: readonly StressOutcomes[] };
  readonly variant: Forecast;
  readonly promise: Plausibility;
}

export type Asked = { readonly [T in Topic]: { readonly topic: T; readonly question: Questions[T] } }[Topic];
export type Found = Findings[Topic];

/** Computes in the worker, or on the main thread where it is not too much. */
export interface Analyst {
  forecast(input: ForecastInput): Forecast;
}

export function analysed({ forecast }: Analyst, { topic, question }: Asked): Found {
  switch (topic) {
    case 'swings': {
      const runs = endRunsOf(question.input);
      const entries = outcomeIds.map((id) => [id, swingsAmong(runs, outcomes[id])]);
      return Object.fromEntries(entries) as Findings['swings']; // made from the list of outcomes
    }
    case 'goal':
      return goalSought(question.input, { goal: question.goal, forecast });
    case 'drills': {
      const planned = forecast(question.input);
      return {
        planned: stressOutcomesOf(planned),
        drilled: question.drills.map((drill) => underStress(question.input, drill, forecast)),
      };
    }
    case 'variant':
      return forecast(question.input);
    case 'promise':
      return plausibilityOf(question.input, question.promise);
  }
}
