import { startTransition, useEffect, useState } from 'react';
import { type ExampleId, exampleStrategy } from '#examples/index.ts';
import type { Language } from '#i18n/language.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** An example on its way: read, never saved. */
export type ExampleReading =
  | { readonly kind: 'opening' }
  /** A part of the program could not be loaded. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly strategy: Strategy };

export function useExample(id: ExampleId, language: Language): ExampleReading {
  const [reading, setReading] = useState<ExampleReading>({ kind: 'opening' });

  useEffect(() => {
    let isWanted = true;
    const show = (read: ExampleReading) => isWanted && startTransition(() => setReading(read));
    exampleStrategy(id, language).then(
      (strategy) => show({ kind: 'ready', strategy }),
      () => show({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [id, language]);

  return reading;
}
