import type * as z from 'zod/mini';
import { stageAnswers } from '#stages/answers.ts';
import { sellsNothing } from '#stages/business/answers.ts';
import type { Answered, Problem, StageId } from '#stages/card.ts';
import { lackingBetween } from './between-stages.ts';
import { draftOf, type Strategy } from './strategy.ts';
import { isAskedOfAll, withoutSelling } from './without-selling.ts';

/** The answers of every stage that can be used: what is impossible is left out as if it had not been said. */
export type Answers = {
  readonly [Id in StageId]: Answered<z.infer<(typeof stageAnswers)[Id]['complete']>>;
};

type Path = readonly PropertyKey[];

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value); // a draft is a tree of plain objects

const estimateKeys = new Set(['kind', 'value', 'low', 'typical', 'high']);
const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isEstimate = (value: unknown): value is Record<string, unknown> =>
  isTree(value) && 'kind' in value && Object.keys(value).every((key) => estimateKeys.has(key));

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** A half-given estimate is missing its other half; every other value that stands there cannot be used. */
function kindOf(value: unknown, id: string): Problem['kind'] {
  if (isNothing(value)) return 'missing';
  if (!isEstimate(value)) return 'impossible';
  const given = value.kind === 'known' ? [value.value] : [value.low, value.typical, value.high];
  return value.kind === undefined || id === 'rangeIncomplete' || given.some(isNothing) ? 'missing' : 'impossible';
}

/** A list or group that does not hang together keeps its entries; a single value is left out. */
const isLeaf = (value: unknown): boolean => !isTree(value) || isEstimate(value);

function without(value: unknown, path: string, dropped: ReadonlySet<string>): unknown {
  if (dropped.has(path) && isLeaf(value)) return undefined;
  if (isNothing(value) && !Array.isArray(value)) return undefined;
  if (isEstimate(value)) return value.kind === undefined ? undefined : value;
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(value))
    return value
      .map((entry, index) => without(entry, below(String(index)), dropped))
      .filter((entry) => entry !== undefined);
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(inner, below(key), dropped)]));
}

interface Checked {
  readonly problems: readonly Problem[];
  readonly answered: unknown;
}

const checkedDrafts = new WeakMap<object, Checked>();

/** Drafts never change in place, so each is checked once. */
function checked(strategy: Strategy, stage: StageId): Checked {
  const draft: object = draftOf(strategy, stage);
  const before = checkedDrafts.get(draft);
  if (before) return before;
  const parsed = stageAnswers[stage].complete.safeParse(draft);
  const problems = (parsed.error?.issues ?? []).map((issue): Problem => {
    const value = at(draft, issue.path);
    return { path: issue.path.map(String).join('.'), id: issue.message, kind: kindOf(value, issue.message) };
  });
  const result = { problems, answered: without(draft, '', new Set(problems.map((problem) => problem.path))) };
  checkedDrafts.set(draft, result);
  return result;
}

/** Whether the answers say that nothing is sold. */
const nothingSold = (strategy: Strategy): boolean => sellsNothing(draftOf(strategy, 'business'));

/** What is missing or impossible in one stage, in the order asked. */
export const problemsOf = (strategy: Strategy, stage: StageId): readonly Problem[] => [
  ...checked(strategy, stage).problems.filter(({ path }) => !nothingSold(strategy) || isAskedOfAll(stage, path)),
  ...(strategy.answers[stage] === undefined ? [] : lackingBetween(answersOf(strategy), stage)),
];

/** Every answer that can be used, also of what is not asked any more. */
export function allAnswersOf(strategy: Strategy): Answers {
  const entries = (Object.keys(stageAnswers) as StageId[]).map((id) => [id, checked(strategy, id).answered]);
  return Object.fromEntries(entries) as Answers; // built from the same schemas the type is made of
}

/** The answers that count: without those about selling where nothing is sold. */
export function answersOf(strategy: Strategy): Answers {
  const answers = allAnswersOf(strategy);
  return nothingSold(strategy) ? withoutSelling(answers) : answers;
}
