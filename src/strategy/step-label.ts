import type { Formats } from '#i18n/format.ts';
import { applied, type Change } from './changes.ts';
import { partLabel } from './differences/plain-text.ts';
import { differencesBetween } from './differences.ts';
import type { Strategy } from './strategy.ts';

export interface StepLabel {
  /** The question whose answer the step changes first. */
  readonly label: string;
  /** How many more it changes. */
  readonly others: number;
}

/** What taking a step back (`was`) or doing it again (`now`) would change; undefined where there is no step. */
export function stepLabel(
  strategy: Strategy,
  step: readonly Change[],
  side: 'was' | 'now',
  formats: Formats,
): StepLabel | undefined {
  const [change] = step;
  if (change === undefined) return undefined;
  const [first, ...others] = differencesBetween(strategy, applied(strategy, step, side), formats);
  return { label: first?.label ?? partLabel(change.path.slice(0, 1), formats.language), others: others.length };
}
