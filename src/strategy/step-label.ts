import type { Formats } from '#i18n/format.ts';
import { applied, type Change } from './changes.ts';
import { partLabel } from './differences/plain-text.ts';
import { differingLabels } from './differences.ts';
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
  // The strategy of now is told already on most pages
  const [first, ...others] = differingLabels(applied(strategy, step, side), strategy, formats);
  return { label: first ?? partLabel(change.path.slice(0, 1), formats.language), others: others.length };
}
