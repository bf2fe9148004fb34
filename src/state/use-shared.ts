import { useEffect, useState } from 'react';
import type { Forecast } from '#domain/forecast-result.ts';
import type { Refusal } from '#storage/incoming.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { useActions } from './use-app.tsx';

/** A strategy that came in a link: read, computed, not saved. */
export type SharedReading =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** A part of the program could not be loaded. */
  | { readonly kind: 'failed' }
  /** Without a forecast where the answers are not enough for one, or computing it failed. */
  | {
      readonly kind: 'ready';
      readonly strategy: Strategy;
      readonly forecast: Forecast | undefined;
      readonly hasFailed: boolean;
    };

// A link at the end of a sentence is often taken together with the sign behind it.
const signsBehind = /[^\w-]+$/;

export function useShared(packed: string): SharedReading {
  const { forecastOf } = useActions();
  const [reading, setReading] = useState<SharedReading>({ kind: 'opening' });

  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<SharedReading> => {
      const { openPacked } = await import('#storage/incoming.ts');
      const { strategies, refusals } = await openPacked(packed.replace(signsBehind, ''));
      const [strategy] = strategies;
      if (!strategy) return { kind: 'refused', refusal: refusals[0] ?? { kind: 'unreadable' } };
      const computed = await forecastOf(strategy).then(
        (forecast) => ({ forecast, hasFailed: false }),
        () => ({ forecast: undefined, hasFailed: true }),
      );
      return { kind: 'ready', strategy, ...computed };
    };
    setReading({ kind: 'opening' });
    void read()
      .catch((): SharedReading => ({ kind: 'failed' }))
      .then((read) => isWanted && setReading(read));
    return () => {
      isWanted = false;
    };
  }, [packed, forecastOf]);

  return reading;
}
