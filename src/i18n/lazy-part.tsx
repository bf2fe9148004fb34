import { type ComponentType, lazy, type ReactNode } from 'react';
import { withWords } from './words.ts';

/** A part of the program could not be fetched: the network is gone, or a newer version has taken its place. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
}

/** React keeps a failure for good: until then each of these shows it. */
const missing = new Set<() => void>();

/** Parts that did not arrive are asked for anew when they are shown next. */
export function askAgain(): void {
  for (const renew of missing) renew();
  missing.clear();
}

export interface Preparable {
  /** Fetches it ahead of its being shown. */
  readonly prepare: () => void;
}

/**
 * A component that is fetched when it is first shown, and whose words are there by then. One that does not arrive is
 * asked for once more, and anew after `askAgain`.
 */
export function lazyPart<Part extends (props: never) => ReactNode>(
  part: () => Promise<{ readonly default: Part }>,
): Part & Preparable {
  // Props are handed through as they come.
  const fetched = withWords(part as unknown as () => Promise<{ readonly default: ComponentType }>);
  const fresh = () =>
    lazy(() =>
      fetched()
        .catch(fetched)
        .catch((cause: unknown) => {
          missing.add(() => {
            Shown = fresh();
          });
          throw new PartMissing('A part did not arrive', { cause });
        }),
    );
  let Shown = fresh();
  // biome-ignore lint/correctness/noComponentHookFactories: made once a part, while its module is read
  const LazyPart = (props: object) => <Shown {...props} />;
  const prepare = () => void fetched().catch(() => {}); // whoever shows it asks again
  return Object.assign(LazyPart as unknown as Part, { prepare }); // it takes the props of what it becomes
}
