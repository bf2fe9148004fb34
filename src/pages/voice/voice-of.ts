import { canBe, linesMax, questionAt, type Said, type SaidAnswer, saidTextMax } from '#workshop/asking/said.ts';
import { lineMax, remarkMax, type Voice } from '#workshop/session.ts';
import type { Ask } from '#workshop/voices.ts';
import type { Typed } from './stage-questions.tsx';

/** Most problems one participant writes. */
const problemsMost = 100;

/** What a participant has filled in so far. */
export interface FilledIn {
  readonly id: string;
  readonly name: string;
  readonly problems: string;
  readonly dots: readonly string[];
  readonly scores: Readonly<Record<string, number>>;
  readonly typed: Typed;
  readonly remark: string;
}

const linesIn = (text: string, most: number): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, lineMax))
    .filter(Boolean)
    .slice(0, most);

/** The answers that can be used; what was not understood or lies out of bounds is not among them. */
function saidIn(ask: Ask, typed: Typed): Said {
  if (!('stage' in ask)) return {};
  return Object.fromEntries(
    Object.entries(typed).flatMap(([key, value]): readonly (readonly [string, SaidAnswer])[] => {
      const [question] = questionAt(ask.stage, key) ?? [];
      if (question === undefined) return [];
      const answer =
        typeof value === 'number'
          ? value
          : typeof value !== 'string'
            ? [...value]
            : question.how === 'lines'
              ? [...new Set(linesIn(value, linesMax))]
              : value.trim().slice(0, saidTextMax);
      const isNothing = answer === '' || (Array.isArray(answer) && answer.length === 0);
      return isNothing || !canBe(question, answer) ? [] : [[key, answer]];
    }),
  );
}

/** A participant's answers to what was asked, and to nothing else. */
export function voiceOf(ask: Ask, { id, name, problems, dots, scores, typed, remark }: FilledIn): Voice {
  const isVote = 'cards' in ask && ask.cards.length > 0;
  const own = 'stage' in ask ? String(typed.problems ?? '') : problems;
  return {
    id,
    ...(name.trim() && { name: name.trim() }),
    problems: isVote ? [] : linesIn(own, problemsMost),
    dots: [...dots],
    severities: { ...scores },
    ...('stage' in ask && { stage: ask.stage, said: saidIn(ask, typed) }),
    ...('stage' in ask && remark.trim() && { remark: remark.trim().slice(0, remarkMax) }),
  };
}

/** Whether there is nothing to hand back yet. */
export const isEmptyVoice = ({ problems, dots, severities, said = {}, remark = '' }: Voice): boolean =>
  problems.length + dots.length + Object.keys(severities).length + Object.keys(said).length === 0 && remark === '';
