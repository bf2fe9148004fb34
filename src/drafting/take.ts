import { type AnswerKey, answerAt, isProposed, rememberingTexts, withProposed } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { Draft, Proposal } from './proposal.ts';

/** Whether nothing a person wrote stands at a place: nothing at all, or what was only proposed. */
function mayStand(strategy: Strategy, at: AnswerKey): boolean {
  const answer = answerAt(strategy, at);
  const isEmpty = answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
  return isEmpty || isProposed(strategy, at);
}

/** The chosen proposals and those they make no sense without. */
function withNeeds(draft: Draft, chosen: ReadonlySet<AnswerKey>): readonly Proposal[] {
  const needed = draft.proposals.filter(({ at }) => chosen.has(at)).flatMap(({ needs }) => needs);
  const all = new Set([...chosen, ...needed]);
  return all.size === chosen.size ? draft.proposals.filter(({ at }) => chosen.has(at)) : withNeeds(draft, all);
}

/**
 * The strategy with the chosen proposals in place, each marked as proposed; without a choice, all of them. What a person wrote
 * is never overwritten. A withdrawn proposal that is chosen goes.
 */
export function take(strategy: Strategy, draft: Draft, chosen?: readonly AnswerKey[]): Strategy {
  const everything = [...draft.proposals, ...draft.withdrawn].map(({ at }) => at);
  const wanted = new Set(chosen ?? everything);
  const proposals = withNeeds(draft, wanted).filter(({ at }) => mayStand(strategy, at));
  const gone = draft.withdrawn.filter(({ at }) => wanted.has(at) && isProposed(strategy, at));
  const taken = withProposed(strategy, [
    ...gone.map(({ at }) => ({ at, value: undefined, rule: '', from: [] })),
    ...proposals.map(({ at, value, reason, from }) => ({ at, value, rule: reason.rule, from })),
  ]);
  const texts = proposals.flatMap((proposal) => proposal.texts);
  return rememberingTexts({ ...taken, idsGiven: Math.max(taken.idsGiven, draft.idsGiven) }, texts);
}
