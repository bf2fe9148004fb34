import { type Estimate, measured, normalP90 } from './estimate.ts';

/**
 * Net growth of a community a month: who joins by themselves less who leaves, as a share (it may be negative) of a
 * community of today's size.
 */
export interface GrowthInput {
  /** A published range, the community's own measured pace, or a range its owner gives. */
  readonly from: 'benchmark' | 'pace' | 'range';
  /** On the signed scale. Of a measured pace the three numbers are shrunk already: make it with `growthFromPace`. */
  readonly netShare: Estimate;
}

/** What grew fast was partly luck: a pace g is expected to go on as g/(1 + 5g); of a fall about half comes back. */
const paceShrink = 5;

/** The pace to be expected from the one that was measured, both as shares a month. */
export const expectedPace = (pace: number): number =>
  pace > 0 ? pace / (1 + paceShrink * pace) : pace / (2 * (1 - paceShrink * pace));

/** Net growth a month at today's size from two counts `months` apart; undefined where nobody was or is there. */
export function paceBetween(before: number, now: number, months: number): number | undefined {
  if (before <= 0 || now <= 0 || months <= 0) return undefined;
  return (2 * (Math.sqrt(now) - Math.sqrt(before))) / (months * Math.sqrt(now));
}

/** Growth of a community whose pace of the last months is known, as a share a month at today's size. */
export const growthFromPace = (name: string, pace: number): GrowthInput => ({
  from: 'pace',
  netShare: measured({ name, scale: 'signed' }, expectedPace(pace)),
});

/** Growth from a range of net shares a month. */
export const growthFromRange = (from: 'benchmark' | 'range', netShare: Estimate): GrowthInput => ({ from, netShare });

/** Standard deviation of a measured pace around what is expected of it. */
export const paceDeviation = ({ low, high }: Estimate): number => (high - low) / (2 * normalP90);
