import type { Strategy } from '#strategy/strategy.ts';

/** What undo brings back. Ids given, the page and the language of the document are not part of it. */
type Step = Pick<Strategy, 'answers' | 'aside' | 'later' | 'silenced' | 'promises'>;

/** Most steps that can be undone. */
const stepsMax = 200;
/** Edits of one subject that follow each other closer than this are one step. */
const togetherMs = 1000;

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What was edited last and when: typing a word is one step, not eleven. */
  readonly last: { readonly subject: string; readonly at: number } | undefined;
}

export const emptyHistory: History = { past: [], future: [], last: undefined };

const stepOf = ({ answers, aside, later, silenced, promises }: Strategy): Step => ({
  answers,
  ...(aside && { aside }),
  ...(later && { later }),
  ...(silenced && { silenced }),
  ...(promises && { promises }),
});

const restored = (
  { aside: _aside, later: _later, silenced: _silenced, promises: _promises, ...strategy }: Strategy,
  step: Step,
): Strategy => ({ ...strategy, ...step });

/** The history after an edit of `subject` that changes `before`. */
export function edited(history: History, before: Strategy, subject: string, now: number): History {
  const { last, past } = history;
  const isSameStep = last !== undefined && last.subject === subject && now - last.at < togetherMs;
  return {
    past: isSameStep ? past : [...past, stepOf(before)].slice(-stepsMax),
    future: [],
    last: { subject, at: now },
  };
}

export interface Moved {
  readonly history: History;
  readonly strategy: Strategy;
}

export function undone({ past, future }: History, strategy: Strategy): Moved | undefined {
  const step = past.at(-1);
  if (step === undefined) return undefined;
  const history = { past: past.slice(0, -1), future: [...future, stepOf(strategy)], last: undefined };
  return { history, strategy: restored(strategy, step) };
}

export function redone({ past, future }: History, strategy: Strategy): Moved | undefined {
  const step = future.at(-1);
  if (step === undefined) return undefined;
  const history = { past: [...past, stepOf(strategy)], future: future.slice(0, -1), last: undefined };
  return { history, strategy: restored(strategy, step) };
}
