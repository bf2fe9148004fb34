import type { Forecast } from '#domain/forecast-result.ts';
import type { StageContext, StageId } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import type { Basis } from '../basis.ts';

/** `contradiction`: two answers cannot both hold; `risk`: likely to go wrong; `note`: worth knowing. */
export type Severity = 'contradiction' | 'risk' | 'note';

/** Everything a rule may look at. */
export interface Patient {
  readonly answers: Answers;
  readonly context: StageContext;
  readonly basis: Basis;
  /** Undefined until there is a community to forecast; rules about figures are silent until then. */
  readonly forecast: Forecast | undefined;
}

/** Where a rule was tripped, and the figures its sentence names. */
export interface Tripped {
  /** Dotted path of the question that mends it. */
  readonly path: string;
  /** Where the question stands in another stage than the rule. */
  readonly stage?: StageId;
}

export interface Rule<T extends Tripped = Tripped> {
  readonly severity: Severity;
  /** The stage with the question that mends it. */
  readonly stage: StageId;
  readonly check: (patient: Patient) => readonly T[];
}

export const rule = <T extends Tripped>(severity: Severity, stage: StageId, check: Rule<T>['check']): Rule<T> => ({
  severity,
  stage,
  check,
});

/** One finding where the condition holds, none where it does not. */
export const when = <T extends Tripped>(holds: boolean, found: () => T): readonly T[] => (holds ? [found()] : []);

/** Plan months 1…12. */
export const planMonths = Array.from({ length: 12 }, (_, index) => index + 1);

/** What leaves the till in a plan month, in minor units, the same in every simulated year; the team's own hours do not. */
export function paidIn({ spend }: Forecast, month: number): number {
  const { hoursMinor = 0, ...paid } = spend[month - 1] ?? {};
  return Object.values(paid).reduce((sum: number, minor: number) => sum + minor, 0);
}
