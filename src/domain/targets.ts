import { orderOfMagnitude, tenTo } from './elementary.ts';
import type { Spread } from './forecast-result.ts';

/** Which way a KPI is better. */
export type Better = 'more' | 'less';

/** `commit` holds in 4 of 5 simulated years, `target` in half, `stretch` in 1 of 5; beyond `redLine` act at once. */
export interface Targets {
  readonly commit: number;
  readonly target: number;
  readonly stretch: number;
  readonly redLine: number;
}

/** Significant digits a figure is shown with: two, three above a thousand. */
const digitsOf = (value: number): number => (Math.abs(value) >= 1000 ? 3 : 2);

/** Below it a figure is noise of the arithmetic. */
const nothing = 1e-12;

/** A figure rounded toward the side that promises less: down where more is better, up where less is. */
export function cautious(value: number, better: Better = 'more'): number {
  if (Math.abs(value) < nothing || !Number.isFinite(value)) return 0;
  const step = tenTo(orderOfMagnitude(Math.abs(value)) - digitsOf(value) + 1);
  // Without it a figure that already is round would fall a whole step below itself in binary.
  const slack = 1e-9;
  const steps = value / step;
  const whole = better === 'more' ? Math.floor(steps + slack) : Math.ceil(steps - slack);
  return Number((whole * step).toPrecision(12));
}

/** Targets of a KPI read off its simulated years. */
export function targetsOf({ p10, p20, p50, p80, p90 }: Spread, better: Better = 'more'): Targets {
  const [commit, target, stretch, redLine] = better === 'more' ? [p20, p50, p80, p10] : [p80, p50, p20, p90];
  return {
    commit: cautious(commit, better),
    target: cautious(target, better),
    stretch: cautious(stretch, better),
    redLine: cautious(redLine, better),
  };
}

const wideFactor = 10;

/** Whether a range is so wide that the plan names the one answer that would narrow it most. */
export const isTooWide = ({ p10, p90 }: Spread): boolean => p90 > wideFactor * p10;
