import type { Formats } from '#i18n/format.ts';
import type { StageId, ToldAnswer } from '#stages/card.ts';
import { answersOf } from '../cleaning.ts';
import type { Strategy } from '../strategy.ts';
import { toldOf } from '../told.ts';
import { isEntries, isGroup, type Path } from '../tree.ts';

/** The answers of one stage in words, found by names and ids instead of places in lists. */
export interface Tellings {
  readonly answers: ReadonlyMap<string, ToldAnswer>;
  /** Every question told, in the order asked. */
  readonly questions: readonly string[];
  /** The question a value belongs to. */
  questionAt(path: Path): string | undefined;
  /** The first question of an entry. */
  firstOf(entry: Path): ToldAnswer | undefined;
  /** What an entry says first. */
  nameOf(entry: Path): string | undefined;
}

export function tellingsOf(strategy: Strategy, stage: StageId, formats: Formats): Tellings {
  const answers = answersOf(strategy)[stage];
  const told = toldOf(strategy, stage, formats);
  const byQuestion = new Map(told.map((answer) => [lastingPath(answers, answer.path), answer]));
  const within = (entry: Path) => {
    const start = `${entry.join('.')}.`;
    return [...byQuestion].filter(([question]) => question.startsWith(start)).map(([, answer]) => answer);
  };
  return {
    answers: byQuestion,
    questions: [...byQuestion.keys()],
    questionAt: (path) =>
      path.map((_, place) => path.slice(0, path.length - place).join('.')).find((start) => byQuestion.has(start)),
    firstOf: (entry) => within(entry)[0],
    nameOf: (entry) => within(entry).find(({ value }) => value !== undefined)?.value,
  };
}

/** `problems.0.text` → `problems.n3.text`. */
function lastingPath(answers: unknown, path: string): string {
  let inner = answers;
  const steps = path.split('.').map((step) => {
    const place = isEntries(inner) ? inner[Number(step)] : undefined;
    inner = place ?? (isGroup(inner) ? inner[step] : undefined);
    return place?.id ?? step;
  });
  return steps.join('.');
}
