import { useMemo } from 'react';
import type { Forecast } from '#domain/forecast-result.ts';
import type { Language } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import { picturesFrom } from '#report/pictures.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** The plan with its document and pictures in one language, made anew only when something in it changes. */
export function useWritten(strategy: Strategy, forecast: Forecast, language: Language) {
  const plan = useMemo(() => planFrom(strategy, basisOf(strategy), forecast), [strategy, forecast]);
  const document = useMemo(() => documentFrom(plan, language), [plan, language]);
  const pictures = useMemo(() => picturesFrom(plan, forecast, language), [plan, forecast, language]);
  return { plan, document, pictures };
}
