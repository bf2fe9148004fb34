import type { Formats } from '#i18n/format.ts';
import { type StageId, stageIds } from '#stages/card.ts';
import { type Change, changesBetween } from './changes.ts';
import { partLabel, plainText } from './differences/plain-text.ts';
import { isWhole, smallest } from './differences/smallest.ts';
import { stageTextsOf } from './differences/stage-texts.ts';
import { answerText, wholeText } from './differences/text.ts';
import type { AnswerKey } from './proposals.ts';
import { draftOf, type Strategy } from './strategy.ts';

/** One answer that differs between two versions of a strategy, in words. */
export interface Difference {
  /** Names the answer for good: entries of lists by their ids. */
  readonly key: string;
  /** The stage that asks; undefined for what belongs to the strategy as a whole. */
  readonly stage: StageId | undefined;
  /** The question's place in the stage's draft, as fields are addressed. */
  readonly path: string;
  readonly label: string;
  /** What it said; undefined where there was no answer. */
  readonly was: string | undefined;
  readonly now: string | undefined;
  /** What makes one of the other, by places in the whole strategy. */
  readonly changes: readonly Change[];
  /** Proposals that are confirmed as they stand. */
  readonly confirms?: readonly AnswerKey[];
}

/** What belongs to the file and not to what was said. */
const unsaid = new Set([
  'id',
  'origin',
  'createdOn',
  'createdIn',
  'idsGiven',
  'answers',
  'assumed',
  'signed',
  'proposed',
  'catalogueTexts',
]);

/** Which answers differ, in the order asked: an entry added or removed is one difference, named after its first answer. */
export function differencesBetween(was: Strategy, now: Strategy, formats: Formats): readonly Difference[] {
  return [
    ...stageIds.flatMap((stage) => stageDifferences(stage, was, now, formats)),
    ...partDifferences(was, now, formats),
  ];
}

/** Labels of what `differencesBetween` tells. What the answers say is left untold: a stage told in full takes as long as a forecast. */
export function differingLabels(was: Strategy, now: Strategy, formats: Formats): readonly string[] {
  return [
    ...stageIds.flatMap((stage) => changedQuestions(stage, was, now, formats).map(({ text }) => text.label)),
    ...partDifferences(was, now, formats).map(({ label }) => label),
  ];
}

const stageDifferences = (stage: StageId, was: Strategy, now: Strategy, formats: Formats): readonly Difference[] =>
  changedQuestions(stage, was, now, formats).map(({ key, text: { path, label, values }, changes }) => ({
    ...{ key: `${stage}.${key}`, stage, path, label },
    ...values(),
    changes: changes.map((change) => ({ ...change, path: ['answers', stage, ...change.path] })),
  }));

/** Several parts of one estimate are one answer. */
function changedQuestions(stage: StageId, was: Strategy, now: Strategy, formats: Formats) {
  const changes = changesBetween(draftOf(was, stage), draftOf(now, stage)).flatMap(smallest);
  if (changes.length === 0) return [];
  const before = once(() => stageTextsOf(was, stage, formats));
  const after = once(() => stageTextsOf(now, stage, formats));
  const keyOf = (change: Change) => {
    const question = isWhole(change)
      ? undefined
      : (after().questionAt(change.path) ?? before().questionAt(change.path));
    return question ?? change.path.join('.');
  };
  const asked = once(() => [...after().questions, ...before().questions]);
  const placeOf = (key: string) => asked().findIndex((question) => `${question}.`.startsWith(`${key}.`)) >>> 0; // none: last
  const keyed = changes.map((change) => ({ key: keyOf(change), change }));
  const byKey = new Map(keyed.toReversed().map(({ key, change }) => [key, change]));
  const sides = { stage, before, after, formats };
  return [...byKey]
    .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([key, change]) => ({
      key,
      text: isWhole(change) ? wholeText(change, sides) : answerText(change, key, sides),
      changes: keyed.filter((each) => each.key === key).map((each) => each.change),
    }));
}

/** Worked out when it is first asked for. */
function once<Value extends object>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= work();
    return value;
  };
}

function partDifferences(was: Strategy, now: Strategy, formats: Formats): readonly Difference[] {
  const said = (strategy: Strategy) =>
    Object.fromEntries(Object.entries(strategy).filter(([name]) => !unsaid.has(name)));
  return changesBetween(said(was), said(now)).map((change) => {
    const path = change.path.join('.');
    const [before, after] = [change.was, change.now].map((value) => plainText(value, formats));
    return {
      key: path,
      stage: undefined,
      path,
      label: partLabel(change.path, formats.language),
      was: before,
      now: after,
      changes: [change],
    };
  });
}
