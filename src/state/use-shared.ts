import { useEffect, useState } from 'react';
import type { Refusal } from '#storage/import-file.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** A strategy that came in a link: read, not saved. */
export type SharedReading =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** A part of the program could not be loaded. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly strategy: Strategy };

// A link at the end of a sentence is often taken together with the sign behind it.
const signsBehind = /[^\w-]+$/;

export function useShared(packed: string): SharedReading {
  const [reading, setReading] = useState<SharedReading>({ kind: 'opening' });

  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<SharedReading> => {
      const { openPacked } = await import('#storage/import-file.ts');
      const { strategies, refusals } = await openPacked(packed.replace(signsBehind, ''));
      const [strategy] = strategies;
      if (!strategy) return { kind: 'refused', refusal: refusals[0] ?? { kind: 'unreadable' } };
      return { kind: 'ready', strategy };
    };
    setReading({ kind: 'opening' });
    void read()
      .catch((): SharedReading => ({ kind: 'failed' }))
      .then((read) => isWanted && setReading(read));
    return () => {
      isWanted = false;
    };
  }, [packed]);

  return reading;
}
