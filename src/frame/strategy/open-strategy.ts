import { useApp } from '#state/use-app.tsx';
import type { Strategy } from '#strategy/strategy.ts';

/** The open strategy. Only pages inside the strategy's frame ask for it, and there it is open. */
export function useStrategy(): Strategy {
  const strategy = useApp((app) => app.strategy);
  if (!strategy) throw new Error('No strategy is open.');
  return strategy;
}
