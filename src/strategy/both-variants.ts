import type { Change } from './changes.ts';
import type { Drafts, Strategy, Variant } from './strategy.ts';
import type { Path } from './tree.ts';
import { variantOf, variantsOf, workingOn } from './variants.ts';

/** A strategy whose variants lie side by side, whichever is worked on: so that two tabs mean the same by one path. */
export type SideBySide = Omit<Strategy, 'answers' | 'otherVariant'> & {
  readonly first: Drafts;
  readonly second?: Drafts | undefined;
};

export function sideBySide(strategy: Strategy): SideBySide {
  const { answers, otherVariant: _other, ...rest } = strategy;
  const both = variantsOf(strategy);
  return both ? { ...rest, first: both.first.answers, second: both.second.answers } : { ...rest, first: answers };
}

/** The strategy again, with this variant worked on where there are two. */
export function workedOn({ first, second, ...rest }: SideBySide, variant: Variant): Strategy {
  const alone = { ...rest, answers: first };
  return second === undefined
    ? alone
    : workingOn({ ...alone, otherVariant: { variant: 'second', answers: second } }, variant);
}

/** A change between variants side by side as the change in the strategy it stands for. */
export function inStrategy(change: Change, strategy: Strategy): Change {
  const [part, ...rest] = change.path;
  if (part !== 'first' && part !== 'second') return change;
  if (part === variantOf(strategy)) return { ...change, path: ['answers', ...rest] };
  const path: Path = rest.length === 0 ? ['otherVariant'] : ['otherVariant', 'answers', ...rest];
  if (rest.length > 0 || change.kind === 'order') return { ...change, path };
  const laidAside = (answers: unknown) => answers && { variant: part, answers };
  return { ...change, path, was: laidAside(change.was), now: laidAside(change.now) };
}
