import { truncatedDraft } from '#storage/truncate-draft.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';

function renamed(strategy: Strategy, name: string): Strategy {
  const before = draftOf(strategy, 'business');
  return {
    ...strategy,
    answers: { ...strategy.answers, business: truncatedDraft('business', { ...before, name }, before) },
  };
}

/** A strategy has one name, whichever variant is worked on. */
export function named(strategy: Strategy, name: string): Strategy {
  const { otherVariant } = strategy;
  const { answers } = renamed(strategy, name);
  if (otherVariant === undefined) return { ...strategy, answers };
  const laidAside = renamed({ ...strategy, answers: otherVariant.answers }, name);
  return { ...strategy, answers, otherVariant: { ...otherVariant, answers: laidAside.answers } };
}
