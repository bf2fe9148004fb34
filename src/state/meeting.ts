import { sideBySide } from '#strategy/both-variants.ts';
import type { Change } from '#strategy/changes.ts';
import { mergedStrategies, settled } from '#strategy/merge.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { same } from '#strategy/tree.ts';
import type { Choice } from './choice.ts';
import type { Desk } from './desk.ts';
import type { Met } from './saving.ts';

/** Who goes on typing after being asked, on either side, is asked anew. */
const isAbout = ({ quarrel }: Choice, asked: Change): boolean => same(quarrel, asked);

const saysTheSame = (one: Strategy, other: Strategy): boolean => same(sideBySide(one), sideBySide(other));

/**
 * Brings the open strategy and the version another tab has saved together. What both changed, each to something
 * else, is asked; until it is answered neither version is written over the other.
 */
export function meet(desk: Desk, base: Strategy | undefined, theirs: Strategy): Met {
  const mine = desk.get().strategy;
  if (mine?.id !== theirs.id) return { saved: undefined };
  const { tree, quarrels } = mergedStrategies(base ?? { ...mine, answers: {} }, mine, theirs);
  const choiceOf = (quarrel: Change) => desk.choices.find((choice) => isAbout(choice, quarrel));
  if (quarrels.some((quarrel) => choiceOf(quarrel) === undefined)) {
    desk.set({ question: { quarrels, mine, theirs } });
    return { saved: undefined };
  }
  const together = settled(tree, quarrels, (quarrel) => choiceOf(quarrel)?.side ?? 'was');
  desk.take(together);
  return { saved: saysTheSame(together, theirs) ? together : theirs };
}
