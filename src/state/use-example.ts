import { useEffect, useState } from 'react';
import type { Forecast } from '#domain/forecast-result.ts';
import { type ExampleId, exampleStrategy } from '#examples/index.ts';
import type { Language } from '#i18n/language.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { useActions } from './use-app.tsx';

/** An example on its way: read, computed, never saved. */
export type ExampleReading =
  | { readonly kind: 'computing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly strategy: Strategy; readonly forecast: Forecast };

export function useExample(id: ExampleId, language: Language): ExampleReading {
  const { forecastOf } = useActions();
  const [reading, setReading] = useState<ExampleReading>({ kind: 'computing' });

  useEffect(() => {
    let isWanted = true;
    const show = (read: ExampleReading) => isWanted && setReading(read);
    const read = async () => {
      const strategy = await exampleStrategy(id, language);
      const forecast = await forecastOf(strategy);
      show(forecast ? { kind: 'ready', strategy, forecast } : { kind: 'failed' });
    };
    read().catch(() => show({ kind: 'failed' }));
    return () => {
      isWanted = false;
    };
  }, [id, language, forecastOf]);

  return reading;
}
