import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { type OutcomeId, outcomeIds, outcomes } from '#domain/outcomes.ts';
import { type Plausibility, plausibilityOf } from '#domain/plausibility.ts';
import type { PromiseClaim } from '#domain/promise.ts';
import { type Goal, type GoalSought, goalSearch } from '#domain/search/goal-seek.ts';
import { type Steps, toTheEnd } from '#domain/search/steps.ts';
import { type StressOutcomes, type StressTest, stressOutcomesOf, underStress } from '#domain/stress-tests.ts';
import { endRunsOf, type Swing, tornadoAmong } from '#domain/tornado.ts';
import { type BudgetCurve, budgetCurve } from '#drafting/split/budget-curve.ts';
import type { SplitQuestion } from '#drafting/split/question.ts';
import { type Progress, type Searching, type SplitFound, splitSearch } from '#drafting/split/search.ts';

/** What can be asked of a year besides its forecast, by topic: the newest question of a topic is the one that counts. */
export interface Questions {
  readonly tornado: { readonly input: ForecastInput };
  readonly goal: { readonly input: ForecastInput; readonly goal: Goal };
  readonly stressTests: { readonly input: ForecastInput; readonly stressTests: readonly StressTest[] };
  readonly variant: { readonly input: ForecastInput };
  readonly promise: { readonly input: ForecastInput; readonly promise: PromiseClaim };
  /** How a draft's money and time are best split. */
  readonly split: SplitQuestion;
  /** What each of thirteen budgets buys. */
  readonly budgets: SplitQuestion;
}
export type Topic = keyof Questions;

export interface Findings {
  readonly tornado: Readonly<Record<OutcomeId, readonly Swing[]>>;
  readonly goal: GoalSought;
  /** The year as planned, and under each stressTest. */
  readonly stressTests: { readonly planned: StressOutcomes; readonly stressed: readonly StressOutcomes[] };
  readonly variant: Forecast;
  readonly promise: Plausibility;
  readonly split: SplitFound;
  readonly budgets: BudgetCurve;
}

export type Asked = { readonly [T in Topic]: { readonly topic: T; readonly question: Questions[T] } }[Topic];
export type Found = Findings[Topic];

/** Computes in the worker, or on the main thread where it is not too much. */
export interface Analyst extends Searching {
  forecast(input: ForecastInput): Forecast;
  /** Fewer simulated years: what changes are looked for with, here and wherever else the same is asked. */
  comparing(input: ForecastInput): Forecast;
}

/** The answer to a question, no step longer than one forecast; what takes seconds says how far it is. */
export function* stepsOf(analyst: Analyst, { topic, question }: Asked): Steps<Found, Progress | undefined> {
  const { forecast, comparing } = analyst;
  switch (topic) {
    case 'split':
      return yield* splitSearch(question, analyst);
    case 'budgets':
      return yield* budgetCurve(question, analyst);
    case 'tornado': {
      const runs = endRunsOf(question.input);
      const entries = outcomeIds.map((id) => [id, tornadoAmong(runs, outcomes[id])]);
      return Object.fromEntries(entries) as Findings['tornado']; // made from the list of outcomes
    }
    case 'goal':
      return yield* goalSearch(question.input, { goal: question.goal, forecast, forecastMoney: comparing });
    case 'stressTests': {
      const planned = stressOutcomesOf(forecast(question.input));
      const stressed: StressOutcomes[] = [];
      for (const stressTest of question.stressTests) {
        yield;
        stressed.push(underStress(question.input, stressTest, forecast));
      }
      return { planned, stressed };
    }
    case 'variant':
      return forecast(question.input);
    case 'promise':
      return plausibilityOf(question.input, question.promise);
  }
}

export const analysed = (analyst: Analyst, asked: Asked): Found => toTheEnd(stepsOf(analyst, asked));
