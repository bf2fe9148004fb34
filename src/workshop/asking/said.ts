import * as z from 'zod/mini';
import type { StageId } from '#stages/card.ts';
import { questionsOf, type StageQuestion } from './questions.ts';

const textMax = 1000;
const lineMax = 300;
/** Most lines one participant writes to one question. */
export const linesMax = 20;

const answer = z.union([
  z.number(),
  z.string().check(z.minLength(1), z.maxLength(textMax)),
  z.array(z.string().check(z.minLength(1), z.maxLength(lineMax))).check(z.minLength(1), z.maxLength(linesMax)),
]);

/** One participant's answers to the questions of a stage, by the question's id; to one asked of each community by `id.communityId`. */
export const saidSchema = z.record(z.string().check(z.regex(/^[A-Za-z]{1,20}(\.[a-z0-9]{1,24})?$/)), answer);
export type Said = z.infer<typeof saidSchema>;
export type SaidAnswer = Said[string];

export const saidTextMax = textMax;

/** The question an answer belongs to, and the community it was asked of. */
export function questionAt(stage: StageId, key: string): readonly [StageQuestion, string | undefined] | undefined {
  const [id, communityId] = key.split('.');
  const question = questionsOf[stage].find((each) => each.id === id);
  if (question === undefined) return undefined;
  const isByCommunity = question.how === 'number' && question.isByCommunity === true;
  return isByCommunity === (communityId !== undefined) ? [question, communityId] : undefined;
}

/** Whether an answer can be one to this question. */
export function canBe(question: StageQuestion, said: SaidAnswer): boolean {
  switch (question.how) {
    case 'number':
      return typeof said === 'number' && said >= question.min && said <= question.max;
    case 'text':
      return typeof said === 'string';
    case 'choice':
      return typeof said === 'string' && question.of.includes(said);
    case 'choices':
      return (
        Array.isArray(said) && new Set(said).size === said.length && said.every((each) => question.of.includes(each))
      );
    case 'lines':
      return Array.isArray(said);
    // Cards travel as problems.
    case 'cards':
      return false;
  }
}

/** Whether all of it answers this stage, and nothing else. */
export const answersStage = (stage: StageId, said: Said): boolean =>
  Object.entries(said).every(([key, each]) => {
    const found = questionAt(stage, key);
    return found !== undefined && canBe(found[0], each);
  });
