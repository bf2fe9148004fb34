import type { TacticKind } from '#domain/tactic.ts';
import { listLengthMax, textLengthMax } from '#stages/answer-kinds.ts';
import { type AnswerKey, answerAt, isProposed, type Proposing, withProposed } from '#strategy/proposals.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';

/** What an assistant may be asked for. */
export const assistantLists = ['problems', 'idea', 'topics', 'tactics'] as const;
export type AssistantList = (typeof assistantLists)[number];

export interface AssistantEntry {
  readonly text: string;
  /** Of a tactic that names its kind. */
  readonly kind?: TacticKind | undefined;
}

/** What a person takes over from an assistant's answer. */
export interface AssistantAnswer {
  readonly list: AssistantList;
  readonly entries: readonly AssistantEntry[];
  /** The answers that the assistant was told. */
  readonly from: readonly AnswerKey[];
  /** The pillar that topics are for. */
  readonly pillarId?: string | undefined;
}

const places = { problems: 'audience.problems', tactics: 'engagement.tactics', idea: 'audience.idea' } as const;

/** Whether an idea may be put in its place: a person's own stays. */
export const mayTakeIdea = (strategy: Strategy): boolean =>
  !draftOf(strategy, 'audience').idea || isProposed(strategy, places.idea);

/** How many more entries a list may hold. */
export function roomIn(strategy: Strategy, list: AssistantList): number {
  if (list === 'idea') return 1;
  const entries = list === 'topics' ? undefined : answerAt(strategy, places[list]);
  return listLengthMax - (Array.isArray(entries) ? entries.length : 0);
}

/** Severity, frequency and distance of a problem nobody has weighed, by the rules for a draft. */
const unweighed = { frequency: 3, severity: 3, distance: 'use', evidence: ['guess'] } as const;
const monthsFromFourth = [4, 5, 6, 7, 8, 9, 10, 11, 12];

function valuesOf(
  strategy: Strategy,
  { list, entries, pillarId }: AssistantAnswer,
): readonly Pick<Proposing, 'at' | 'value'>[] {
  const id = (place: number) => `n${strategy.idsGiven + place + 1}`;
  const text = ({ text: said }: AssistantEntry) => said.slice(0, textLengthMax);
  if (list === 'problems') {
    const [segment] = draftOf(strategy, 'audience').segments ?? [];
    const owner = segment && { segmentId: segment.id };
    return entries.map((entry, place) => ({
      at: `${places.problems}.${id(place)}`,
      value: { id: id(place), text: text(entry), ...unweighed, ...owner },
    }));
  }
  if (list === 'tactics')
    return entries.map((entry, place) => ({
      at: `${places.tactics}.${id(place)}`,
      value: { id: id(place), name: text(entry), months: monthsFromFourth, ...(entry.kind && { kind: entry.kind }) },
    }));
  const [first] = entries;
  if (list === 'idea') return first && mayTakeIdea(strategy) ? [{ at: places.idea, value: text(first) }] : [];
  const at = `content.pillars.${pillarId}.topics`;
  const pillar = draftOf(strategy, 'content').pillars?.find((each) => each.id === pillarId);
  const lines = [pillar?.topics ?? '', ...entries.map(text)].filter((line) => line !== '');
  return pillar === undefined || entries.length === 0 ? [] : [{ at, value: lines.join('\n').slice(0, textLengthMax) }];
}

/** The strategy with an assistant's entries in place, each marked as proposed by it. What a person wrote stays. */
export function takeAnswer(strategy: Strategy, answer: AssistantAnswer): Strategy {
  const kept = { ...answer, entries: answer.entries.slice(0, roomIn(strategy, answer.list)) };
  const values = valuesOf(strategy, kept);
  if (values.length === 0) return strategy;
  // What is added to a list changes the list: it does not make itself out of date.
  const from = answer.from.filter((told) => values.every(({ at }) => !at.startsWith(told)));
  const marked = { rule: 'fromAssistant', from, by: 'assistant' } as const;
  const taken = withProposed(
    strategy,
    values.map((value) => ({ ...value, ...marked })),
  );
  return { ...taken, idsGiven: strategy.idsGiven + values.length };
}
