import { applied, type Change, changesBetween } from '#strategy/changes.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import { isGroup } from '#strategy/tree.ts';

/** What one step changed: small enough to keep every one since opening. */
export type Step = readonly Change[];

/** Edits of one field that follow each other closer than this are one step. */
const togetherMs = 1000;

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What was edited last and when: typing a word is one step, not eleven. */
  readonly last: { readonly fields: string; readonly at: number; readonly before: Strategy } | undefined;
}

export const emptyHistory: History = { past: [], future: [], last: undefined };

/** The ids given are no part of what undo brings back. */
const undoable = ({ idsGiven: _ids, ...said }: Strategy) => said;

const stepBetween = (before: Strategy, after: Strategy): Step => changesBetween(undoable(before), undoable(after));

/** The fields a step fills; those it empties where it fills none. */
function fieldsOf(step: Step, before: Strategy): string {
  const changes = step.flatMap((change) => {
    const [part, stage] = change.path;
    const isFirstAnswer =
      part === 'answers' && change.path.length === 2 && isGroup(change.now) && change.was === undefined;
    return isFirstAnswer
      ? changesBetween(draftOf(before, stage as keyof Strategy['answers']), change.now, change.path)
      : [change]; // the path says so
  });
  const filled = changes.filter(({ now }) => now !== undefined);
  return (filled.length > 0 ? filled : changes).map(({ path }) => path.join('.')).join(' ');
}

/** The history after an edit that makes `after` of `before`. */
export function edited(history: History, before: Strategy, after: Strategy, now: number): History {
  const step = stepBetween(before, after);
  if (step.length === 0) return history;
  const { last, past } = history;
  const fields = fieldsOf(step, before);
  if (last?.fields !== fields || now - last.at >= togetherMs)
    return { past: [...past, step], future: [], last: { fields, at: now, before } };
  const together = stepBetween(last.before, after);
  const earlier = past.slice(0, -1);
  return {
    past: together.length === 0 ? earlier : [...earlier, together],
    future: [],
    last: together.length === 0 ? undefined : { ...last, at: now },
  };
}

export interface Moved {
  readonly history: History;
  readonly strategy: Strategy;
}

export function undone({ past, future }: History, strategy: Strategy): Moved | undefined {
  const step = past.at(-1);
  if (step === undefined) return undefined;
  const history = { past: past.slice(0, -1), future: [...future, step], last: undefined };
  return { history, strategy: applied(strategy, step, 'was') };
}

export function redone({ past, future }: History, strategy: Strategy): Moved | undefined {
  const step = future.at(-1);
  if (step === undefined) return undefined;
  const history = { past: [...past, step], future: future.slice(0, -1), last: undefined };
  return { history, strategy: applied(strategy, step, 'now') };
}
