import { useMemo } from 'react';
import type { Language } from '#i18n/language.ts';
import { documentFrom } from '#report/document.ts';
import { picturesFrom } from '#report/pictures.ts';
import type { Forecasted } from '#state/computing/computed.ts';

/** The document and the pictures of a plan in one language, made anew only when something in it changes. */
export function useWritten({ plan, forecast }: Forecasted, language: Language) {
  const document = useMemo(() => documentFrom(plan, language), [plan, language]);
  const pictures = useMemo(() => picturesFrom(plan, forecast, language), [plan, forecast, language]);
  return { document, pictures };
}
