import type { Formats } from '#i18n/format.ts';
import type { AnswerContext, Answered, AnswerText, StageId } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { answersOf } from './cleaning.ts';
import { contextOf } from './context.ts';
import type { Strategy } from './strategy.ts';

type AnswerTextsFrom = (answers: Answered<unknown>, context: AnswerContext) => readonly AnswerText[];

/** Every answer of one stage in words, in the order asked. */
export function answerTextsOf(
  strategy: Strategy,
  stage: StageId,
  formats: Formats,
  answers = answersOf(strategy),
): readonly AnswerText[] {
  const textsFrom = stageById[stage].answerTexts as AnswerTextsFrom; // it gets the answers of its own stage
  return textsFrom(answers[stage], { ...contextOf(strategy), formats });
}

/** The question at a path in words; the one it is part of where it has none of its own. */
export function labelAt(answerTexts: readonly AnswerText[], path: string): string | undefined {
  const exact = answerTexts.find((answer) => answer.path === path);
  return (exact ?? answerTexts.find((answer) => path.startsWith(`${answer.path}.`)))?.label;
}
