import type { Formats } from '#i18n/format.ts';
import type { Answered, AnswerText, StageId, TellContext } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { answersOf } from './cleaning.ts';
import { contextOf } from './context.ts';
import type { Strategy } from './strategy.ts';

type Tell = (answers: Answered<unknown>, context: TellContext) => readonly AnswerText[];

/** Every answer of one stage in words, in the order asked. */
export function answerTextsOf(
  strategy: Strategy,
  stage: StageId,
  formats: Formats,
  answers = answersOf(strategy),
): readonly AnswerText[] {
  const tell = stageById[stage].told as Tell; // it gets the answers of its own stage
  return tell(answers[stage], { ...contextOf(strategy), formats });
}

/** The question at a path in words; the one it is part of where it has none of its own. */
export function labelAt(told: readonly AnswerText[], path: string): string | undefined {
  const exact = told.find((answer) => answer.path === path);
  return (exact ?? told.find((answer) => path.startsWith(`${answer.path}.`)))?.label;
}
