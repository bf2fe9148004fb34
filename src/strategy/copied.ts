import type { Strategy } from './strategy.ts';

/** The same answers as a strategy of its own, that still knows what it came from. */
export const copied = (strategy: Strategy, id: string): Strategy => ({
  ...strategy,
  id,
  origin: strategy.origin ?? strategy.id,
});
