import { sideBySide } from '#strategy/both-variants.ts';
import type { Change } from '#strategy/changes.ts';
import { mergedStrategies, settled } from '#strategy/merge.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { same } from '#strategy/tree.ts';
import type { Choice } from './choice.ts';
import type { EditingContext } from './editing-context.ts';
import type { Met } from './saving.ts';

/** Who goes on typing after being asked, on either side, is asked anew. */
const isAbout = ({ conflict }: Choice, asked: Change): boolean => same(conflict, asked);

const saysTheSame = (one: Strategy, other: Strategy): boolean => same(sideBySide(one), sideBySide(other));

/**
 * Brings the open strategy and the version another tab has saved together. What both changed, each to something
 * else, is asked; until it is answered neither version is written over the other.
 */
export function meet(context: EditingContext, base: Strategy | undefined, theirs: Strategy): Met {
  const mine = context.get().strategy;
  if (mine?.id !== theirs.id) return { saved: undefined };
  const { tree, conflicts } = mergedStrategies(base ?? { ...mine, answers: {} }, mine, theirs);
  const choiceOf = (conflict: Change) => context.choices.find((choice) => isAbout(choice, conflict));
  if (conflicts.some((conflict) => choiceOf(conflict) === undefined)) {
    context.set({ question: { conflicts, mine, theirs } });
    return { saved: undefined };
  }
  const together = settled(tree, conflicts, (conflict) => choiceOf(conflict)?.side ?? 'was');
  context.take(together);
  return { saved: saysTheSame(together, theirs) ? together : theirs };
}
