import type { QuestionWords } from '#stages/question-words.ts';

/** The words of all questions of a stage by name, whatever the stage calls them. */
export const formsOfWords = (questions: object): Readonly<Record<string, QuestionWords>> =>
  questions as Readonly<Record<string, QuestionWords>>; // every entry of a stage's `questions` is one question
