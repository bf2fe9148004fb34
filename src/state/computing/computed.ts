import type { Forecast } from '#domain/forecast-result.ts';
import type { Basis } from '#plan/basis.ts';
import type { Plan } from '#plan/plan.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** A plan and all it follows from: every part belongs to the same answers. */
export interface Derived {
  readonly strategy: Strategy;
  readonly basis: Basis;
  /** Undefined where the answers name nobody to forecast, or computing failed. */
  readonly forecast: Forecast | undefined;
  /** Worked out when it is first asked for, and once. */
  readonly plan: Plan;
}

/** The same where there are figures. */
export interface Forecasted extends Derived {
  readonly forecast: Forecast;
}

export const isForecasted = (derived: Derived | undefined): derived is Forecasted => derived?.forecast !== undefined;

/** How far the plan of a strategy is computed. */
export interface Computed {
  readonly state: 'computing' | 'ready' | 'failed';
  /** While computing, what follows from earlier answers; after a failure, a plan without figures. */
  readonly derived: Derived | undefined;
}

export const notComputed: Computed = { state: 'computing', derived: undefined };
