import type { StageId } from '#stages/card.ts';
import { flat } from '../cards.ts';
import type { Session, Voice } from '../session.ts';
import { questionsOf, type StageQuestion } from './questions.ts';
import { canBe, questionAt } from './said.ts';

export interface TalliedAnswer {
  readonly value: string | number;
  readonly saidBy: number;
}

/** What participants answered to one question. */
export interface QuestionTally {
  readonly key: string;
  readonly question: StageQuestion;
  readonly communityId: string | undefined;
  /** How many answered it. */
  readonly people: number;
  /** The most given first. */
  readonly answers: readonly TalliedAnswer[];
  /** How many gave the most given answer. */
  readonly most: number;
  /** Of numbers: the lowest, the middle and the highest. */
  readonly spread: { readonly low: number; readonly middle: number; readonly high: number } | undefined;
  /** Nobody’s answer has more than half of those who answered, or the highest number is twice the lowest. */
  readonly isDisputed: boolean;
}

const answering = (session: Session, stage: StageId): readonly Voice[] =>
  session.voices.filter((voice) => voice.stage === stage);

/** How many participants answered a stage. */
export const peopleAt = (session: Session, stage: StageId): number => answering(session, stage).length;

/** Who answered a stage, the remark of each included. */
export const voicesAt = answering;

const compare = (one: string | number, other: string | number): number => (one < other ? -1 : one > other ? 1 : 0);

/** Each answer once: texts that differ in case, signs and spaces alone are one, in the words that sort first. */
function answersIn(given: readonly (readonly (string | number)[])[]): readonly TalliedAnswer[] {
  const found = new Map<string | number, { value: string | number; saidBy: number }>();
  for (const one of given) {
    const own = new Map(one.map((value) => [typeof value === 'string' ? flat(value) || value : value, value] as const));
    for (const [key, value] of own) {
      const before = found.get(key);
      const first = before && compare(before.value, value) <= 0 ? before.value : value;
      found.set(key, { value: first, saidBy: (before?.saidBy ?? 0) + 1 });
    }
  }
  return [...found.values()].toSorted((one, other) => other.saidBy - one.saidBy || compare(one.value, other.value));
}

function spreadOf(numbers: readonly number[]): QuestionTally['spread'] {
  const [low, ...others] = numbers.toSorted((one, other) => one - other);
  if (low === undefined) return undefined;
  const all = [low, ...others];
  return { low, middle: all[Math.floor((all.length - 1) / 2)] ?? low, high: all.at(-1) ?? low };
}

/** Every question of a stage that somebody answered, in the order asked; what the files were dropped in first says nothing. */
export function talliesAt(session: Session, stage: StageId): readonly QuestionTally[] {
  const voices = answering(session, stage);
  const keys = [...new Set(voices.flatMap(({ said = {} }) => Object.keys(said)))].toSorted(compare);
  const places = questionsOf[stage].map(({ id }) => id);
  return keys
    .flatMap((key): readonly QuestionTally[] => {
      const [question, communityId] = questionAt(stage, key) ?? [];
      if (question === undefined) return [];
      const given = voices.flatMap(({ said = {} }) => {
        const one = said[key];
        return one !== undefined && canBe(question, one) ? [[one].flat()] : [];
      });
      const answers = answersIn(given);
      const most = answers[0]?.saidBy ?? 0;
      const spread = question.how === 'number' ? spreadOf(given.flat().map(Number)) : undefined;
      const isSplit = spread ? spread.high >= 2 * spread.low && spread.high > spread.low : 2 * most <= given.length;
      const isDisputed = given.length > 1 && isSplit;
      return given.length === 0
        ? []
        : [{ key, question, communityId, people: given.length, answers, most, spread, isDisputed }];
    })
    .toSorted((one, other) => places.indexOf(one.question.id) - places.indexOf(other.question.id));
}
