import type { StageId } from '#stages/card.ts';
import { pathOf, type Unconfirmed, unconfirmedIn } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** Unconfirmed proposals of a stage by the dotted path they are shown at: all of an entry beside the entry. */
export function proposedMarks(strategy: Strategy, stage: StageId): ReadonlyMap<string, readonly Unconfirmed[]> {
  const marks = new Map<string, Unconfirmed[]>();
  for (const mark of unconfirmedIn(strategy)) {
    const path = mark.at.startsWith(`${stage}.`) ? pathOf(strategy, mark.at) : undefined;
    if (path === undefined) continue;
    const shownAt = /^\w+\.\d+/.exec(path)?.[0] ?? path;
    marks.set(shownAt, [...(marks.get(shownAt) ?? []), mark]);
  }
  return marks;
}
