import type * as z from 'zod/mini';
import { stageAnswers } from '#stages/answers.ts';
import type { StageId } from '#stages/card.ts';
import type { Drafts } from '#strategy/strategy.ts';

/** Longest text that stands where a number belongs. */
const numberTextLengthMax = 200;

type Tree = Record<PropertyKey, unknown>;

function cut(value: unknown, issue: z.core.$ZodIssue): unknown {
  const lengthMax = issue.code === 'too_big' ? Number(issue.maximum) : numberTextLengthMax;
  return typeof value === 'string' || Array.isArray(value) ? value.slice(0, lengthMax) : undefined;
}

function replacedAt(
  tree: unknown,
  [key, ...rest]: readonly PropertyKey[],
  change: (value: unknown) => unknown,
): unknown {
  if (key === undefined) return change(tree);
  const copy = (Array.isArray(tree) ? [...tree] : { ...(tree as Tree) }) as Tree; // an issue's path leads through lists and groups only
  copy[key] = replacedAt(copy[key], rest, change);
  return copy;
}

/**
 * The draft, cut to what a saved strategy may hold: a record with more in it could not be opened again.
 * `before` where cutting does not help.
 */
export function truncatedDraft<Id extends StageId>(
  stage: Id,
  draft: NonNullable<Drafts[Id]>,
  before: NonNullable<Drafts[Id]>,
): NonNullable<Drafts[Id]> {
  const schema = stageAnswers[stage].draft;
  const { error } = schema.safeParse(draft);
  if (error === undefined) return draft;
  const smaller = error.issues.reduce<unknown>(
    (tree, issue) => replacedAt(tree, issue.path, (value) => cut(value, issue)),
    draft,
  );
  const read = schema.safeParse(smaller);
  return read.success ? (read.data as NonNullable<Drafts[Id]>) : before; // the schema of this very stage made it
}
