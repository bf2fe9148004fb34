import { listLengthMax } from '#stages/answer-kinds.ts';
import { stageAnswers } from '#stages/answers.ts';
import type { StageId } from '#stages/card.ts';
import type { Drafts } from '#strategy/strategy.ts';
import { flat } from '../cards.ts';
import type { QuestionTally } from './tallies.ts';

type Tree = Readonly<Record<string, unknown>>;
type Draft<Stage extends StageId> = NonNullable<Drafts[Stage]>;

/** What is taken over: one answer, or the spread of all as a range. */
export type Taking = string | number | 'range';
type Place = Pick<QuestionTally, 'question' | 'communityId' | 'spread'>;

const groupIn = (tree: unknown): Tree => (typeof tree === 'object' && tree !== null ? (tree as Tree) : {}); // a draft is a tree of plain objects
const listIn = (tree: unknown): readonly unknown[] => (Array.isArray(tree) ? tree : []);
const at = (tree: unknown, path: readonly string[]): unknown => path.reduce((inner, key) => groupIn(inner)[key], tree);

function put(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  return key === undefined ? value : { ...groupIn(tree), [key]: put(groupIn(tree)[key], rest, value) };
}

/** Entries of a list are made of one answer each; a list of choices is the answers themselves. */
const isOfEntries = ({ question: { how, path } }: Place): boolean =>
  how === 'lines' || (how === 'choices' && path.length > 1);

const pathOf = ({ question: { path }, communityId }: Place): readonly string[] =>
  communityId === undefined ? path : [...path, communityId];

const takenValue = ({ question, spread }: Place, taking: Taking): unknown => {
  if (question.how !== 'number' || question.isEstimate !== true) return taking;
  if (taking !== 'range') return { kind: 'known', value: taking };
  return spread && { kind: 'range', low: spread.low, typical: spread.middle, high: spread.high };
};

const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' ? flat(one) === flat(other) : one === other;

/** Whether the plan says so already. */
export function isThere(draft: Tree, place: Place, taking: Taking): boolean {
  const { path } = place.question;
  if (isOfEntries(place)) {
    const [list = '', field = ''] = path;
    return listIn(draft[list]).some((entry) => same(groupIn(entry)[field], taking));
  }
  const there = at(draft, pathOf(place));
  if (place.question.how === 'choices') return listIn(there).includes(taking);
  const value = takenValue(place, taking);
  return typeof value === 'object' && value !== null
    ? Object.entries(value).every(([key, inner]) => groupIn(there)[key] === inner)
    : same(there, value);
}

/** The stage's draft with one answer of the room: a list grows by it, any other answer is replaced. A draft that would not be one stays as it is. */
export function taken<Stage extends StageId>(
  stage: Stage,
  draft: Draft<Stage>,
  place: Place,
  taking: Taking,
  newId: () => string,
): Draft<Stage> {
  if (isThere(draft as Tree, place, taking)) return draft; // as above
  const { question } = place;
  const changed = () => {
    const path = pathOf(place);
    if (isOfEntries(place)) {
      const [list = '', field = ''] = path;
      const entries = listIn(groupIn(draft)[list]);
      return entries.length >= listLengthMax
        ? draft
        : { ...draft, [list]: [...entries, { id: newId(), [field]: taking }] };
    }
    if (question.how !== 'choices') return put(draft, path, takenValue(place, taking));
    const chosen = listIn(at(draft, path));
    return put(
      draft,
      path,
      question.of.filter((each) => each === taking || chosen.includes(each)),
    );
  };
  return (stageAnswers[stage].draft.safeParse(changed()).data as Draft<Stage> | undefined) ?? draft; // the schema of this stage
}
