import type { Drafts, Strategy } from '#strategy/strategy.ts';
import { draftOf } from '#strategy/strategy.ts';
import { pickFrom } from '../random.ts';

/** What a person does next to one stage's answers; every text said is new. */
export interface Edit {
  readonly stage: 'business' | 'audience';
  readonly draft: NonNullable<Drafts['business']> | NonNullable<Drafts['audience']>;
}

type Problems = NonNullable<NonNullable<Drafts['audience']>['problems']>;

const replaced = (problems: Problems, place: number, text: string): Problems =>
  problems.map((problem, at) => (at === place ? { ...problem, text } : problem));

export function nextEdit(random: () => number, strategy: Strategy, text: string, newId: () => string): Edit {
  const business = draftOf(strategy, 'business');
  const audience = draftOf(strategy, 'audience');
  const problems = audience.problems ?? [];
  const place = Math.floor(random() * problems.length);
  const withProblems = (changed: Problems): Edit => ({ stage: 'audience', draft: { ...audience, problems: changed } });
  const edits: readonly (() => Edit)[] = [
    () => ({ stage: 'business', draft: { ...business, name: text } }),
    () => ({ stage: 'business', draft: { ...business, offering: text } }),
    () => ({ stage: 'audience', draft: { ...audience, idea: text } }),
    () => ({ stage: 'audience', draft: { ...audience, refusals: text } }),
    () => withProblems([...problems, { id: newId(), text }]),
    () => withProblems(replaced(problems, place, text)),
    () => withProblems(replaced(problems, place, text)),
    () => withProblems(problems.toSpliced(place, 1)),
    () => withProblems([...problems.slice(place), ...problems.slice(0, place)]),
  ];
  return pickFrom(random, problems.length === 0 ? edits.slice(0, 5) : edits)();
}

/** Every text said in the answers. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('text ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
