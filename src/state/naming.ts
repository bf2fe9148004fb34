import { fitted } from '#storage/fitting.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';

function renamed(strategy: Strategy, name: string): Strategy {
  const before = draftOf(strategy, 'business');
  return { ...strategy, answers: { ...strategy.answers, business: fitted('business', { ...before, name }, before) } };
}

/** A strategy has one name, whichever variant is worked on. */
export function named(strategy: Strategy, name: string): Strategy {
  const { aside } = strategy;
  const { answers } = renamed(strategy, name);
  if (aside === undefined) return { ...strategy, answers };
  const laidAside = renamed({ ...strategy, answers: aside.answers }, name);
  return { ...strategy, answers, aside: { ...aside, answers: laidAside.answers } };
}
