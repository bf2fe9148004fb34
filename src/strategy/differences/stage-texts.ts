import type { Formats } from '#i18n/format.ts';
import type { AnswerText, StageId } from '#stages/card.ts';
import { answerTextsOf } from '../answer-texts.ts';
import { allAnswersOf } from '../cleaning.ts';
import type { Strategy } from '../strategy.ts';
import { isEntries, isGroup, type Path } from '../tree.ts';

/** The answers of one stage in words, found by names and ids instead of places in lists. */
export interface StageTexts {
  readonly answers: ReadonlyMap<string, AnswerText>;
  /** Every question told, in the order asked. */
  readonly questions: readonly string[];
  /** The question a value belongs to. */
  questionAt(path: Path): string | undefined;
  /** The first question of an entry. */
  firstOf(entry: Path): AnswerText | undefined;
  /** What an entry says first. */
  nameOf(entry: Path): string | undefined;
}

export function stageTextsOf(strategy: Strategy, stage: StageId, formats: Formats): StageTexts {
  // What is not asked any more is still a difference, and carried over with the rest.
  const all = allAnswersOf(strategy);
  const answers = all[stage];
  const texts = answerTextsOf(strategy, stage, formats, all);
  const byQuestion = new Map(texts.map((answer) => [lastingPath(answers, answer.path), answer]));
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
