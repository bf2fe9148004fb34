import { type StageId, stageIds } from '#stages/card.ts';
import { sha256 } from './checksum.ts';
import type { CatalogueText, ProposedMark } from './proposed.ts';
import { canonical } from './signing.ts';
import { type Drafts, draftOf, type Strategy } from './strategy.ts';
import { entryIn, isEntries, isGroup } from './tree.ts';

/** Where an answer stands, `'content.pillars.n3'`: the stage, then names of groups and ids of entries. */
export type AnswerKey = string;

const digits = 8;

/** Eight hexadecimal digits of an answer; the same for an answer that is missing. */
export const answerChecksum = (answer: unknown): string =>
  sha256(JSON.stringify(canonical(answer)) ?? '').slice(0, digits);

const inside = (tree: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (inner, step) => (isEntries(inner) ? entryIn(inner, step) : isGroup(inner) ? inner[step] : undefined),
    tree,
  );

const stageOf = (at: AnswerKey): StageId | undefined => stageIds.find((id) => at.startsWith(`${id}.`));

/** The answer at a place; undefined where there is none. */
export function answerAt(strategy: Strategy, at: AnswerKey): unknown {
  const stage = stageOf(at);
  return stage && inside(draftOf(strategy, stage), at.split('.').slice(1));
}

/** The dotted path with places in lists that a stage tells its answers by; `undefined` where nothing stands there. */
export function pathOf(strategy: Strategy, at: AnswerKey): string | undefined {
  const [stage, ...steps] = at.split('.');
  const path: string[] = [];
  let key = stage ?? '';
  for (const step of steps) {
    const inside = answerAt(strategy, key);
    const place = isEntries(inside) && inside.length > 0 ? inside.findIndex(({ id }) => id === step) : undefined;
    if (place === -1) return undefined;
    path.push(place === undefined ? step : String(place));
    key = `${key}.${step}`;
  }
  return path.join('.');
}

/** What the answers at these places amount to. */
export const basisChecksum = (strategy: Strategy, from: readonly AnswerKey[]): string =>
  answerChecksum(from.map((at) => answerAt(strategy, at)));

/** A proposal that nobody has confirmed: its answer still is what was proposed. */
export interface Unconfirmed extends ProposedMark {
  /** The answers it was made from have changed since. */
  readonly isStale: boolean;
}

const found = new WeakMap<Strategy, readonly Unconfirmed[]>();

/** What is proposed and unconfirmed in the answers being worked on. Editing an answer confirms it, undoing the edit does not. */
export function unconfirmedIn(strategy: Strategy): readonly Unconfirmed[] {
  const before = found.get(strategy);
  if (before) return before;
  const marks = (strategy.proposed ?? [])
    .filter(({ at, value }) => isGiven(answerAt(strategy, at)) && answerChecksum(answerAt(strategy, at)) === value)
    .map((mark) => ({ ...mark, isStale: basisChecksum(strategy, mark.from) !== mark.basis }));
  found.set(strategy, marks);
  return marks;
}

const isGiven = (answer: unknown): boolean => answer !== undefined && answer !== '';

/** Whether the answer at a place is proposed and unconfirmed. */
export const isProposed = (strategy: Strategy, at: AnswerKey): boolean =>
  unconfirmedIn(strategy).some((mark) => mark.at === at);

function withMarks(strategy: Strategy, marks: readonly ProposedMark[]): Strategy {
  const { proposed: _before, ...rest } = strategy;
  return marks.length === 0 ? rest : { ...rest, proposed: [...marks] };
}

const without = (strategy: Strategy, gone: (mark: ProposedMark) => boolean): Strategy =>
  withMarks(
    strategy,
    (strategy.proposed ?? []).filter((mark) => !gone(mark)),
  );

/** The answer at a place is confirmed as it stands. */
export const keep = (strategy: Strategy, at: AnswerKey): Strategy => without(strategy, (mark) => mark.at === at);

/** Every proposed answer of a stage is confirmed as it stands. */
export const keepAll = (strategy: Strategy, stage: StageId): Strategy =>
  without(strategy, ({ at }) => stageOf(at) === stage);

/** A value to be proposed for an answer, and where it came from. */
export interface Proposing {
  readonly at: AnswerKey;
  /** The answer; undefined takes a proposal back that stands there. */
  readonly value: unknown;
  readonly rule: string;
  readonly from: readonly AnswerKey[];
  readonly by?: ProposedMark['by'];
}

/**
 * The answers with these values in their places, each marked as proposed. Whoever calls has seen to it that nothing a person
 * wrote stands there.
 */
export function withProposed(strategy: Strategy, proposals: readonly Proposing[]): Strategy {
  const answered = withAnswers(strategy, proposals);
  const places = new Set(proposals.map(({ at }) => at));
  const laidAside = strategy.otherVariant?.answers;
  const isInOtherVariant = ({ at, value }: ProposedMark) =>
    laidAside !== undefined && answerChecksum(inside(laidAside, at.split('.'))) === value;
  const marks = (strategy.proposed ?? [])
    .filter((mark) => !places.has(mark.at) || isInOtherVariant(mark))
    .map((mark) => around(strategy, answered, mark, proposals));
  const added = proposals
    .filter(({ value }) => value !== undefined)
    .map(({ at, rule, from, by }) => ({
      at,
      rule,
      from: [...from],
      value: answerChecksum(answerAt(answered, at)),
      basis: basisChecksum(answered, from),
      ...(by && { by }),
    }));
  return withMarks(answered, [...marks, ...added]);
}

/** An unconfirmed entry stays so when something else is proposed inside it. */
function around(before: Strategy, after: Strategy, mark: ProposedMark, proposals: readonly Proposing[]): ProposedMark {
  const isInside = proposals.some(({ at }) => at.startsWith(`${mark.at}.`));
  const isAsProposed = isInside && answerChecksum(answerAt(before, mark.at)) === mark.value;
  return isAsProposed ? { ...mark, value: answerChecksum(answerAt(after, mark.at)) } : mark;
}

/** The answers with these values in their places; marks stay as they are. */
export const withAnswers = (strategy: Strategy, values: readonly Pick<Proposing, 'at' | 'value'>[]): Strategy =>
  values.reduce(withAnswer, strategy);

function withAnswer(strategy: Strategy, { at, value }: Pick<Proposing, 'at' | 'value'>): Strategy {
  const stage = stageOf(at);
  if (stage === undefined) return strategy;
  const draft = put(draftOf(strategy, stage), at.split('.').slice(1), value) as Drafts[typeof stage]; // the stage's own tree, one answer changed
  return { ...strategy, answers: { ...strategy.answers, [stage]: draft } };
}

/** An entry comes in behind the others; a place in a list or group that is not there yet is made. */
function put(tree: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const isEntry = isGroup(value) && value.id === step;
  if (isEntries(tree) && (tree.length > 0 || isEntry)) {
    const before = entryIn(tree, step);
    const after = put(before, rest, value);
    if (after === undefined) return tree.filter((entry) => entry !== before);
    return before === undefined ? [...tree, after] : tree.map((entry) => (entry === before ? after : entry));
  }
  if (tree === undefined && rest.length === 0 && isEntry) return [value];
  const { [step]: before, ...others } = isGroup(tree) ? tree : {};
  const after = put(before, rest, value);
  return after === undefined ? others : { ...others, [step]: after };
}

/** The texts a strategy has taken from the catalogue, with these among them. */
export function rememberingTexts(strategy: Strategy, texts: readonly CatalogueText[]): Strategy {
  const known = strategy.catalogueTexts ?? [];
  const isKnown = (text: CatalogueText) => known.some(({ en, ru }) => en === text.en && ru === text.ru);
  const added = texts.filter((text) => !isKnown(text));
  return added.length === 0 ? strategy : { ...strategy, catalogueTexts: [...known, ...added] };
}
