import type { ReactNode } from 'react';
import type { Forecast } from '#domain/forecast-result.ts';
import { basisOf } from '#plan/basis.ts';
import { useActions, useApp } from '#state/use-app.tsx';
import { neededMissing } from '#strategy/progress.ts';
import { Button } from '#ui/button.tsx';
import { Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { useStrategy } from './open-strategy.ts';
import { useOpenedWords } from './use-opened-words.ts';

interface ComputedProps {
  readonly children: (forecast: Forecast) => ReactNode;
}

/** Shows what needs the forecast of the open strategy; until then, or without one, says why it is not there. */
export function Computed({ children }: ComputedProps) {
  const words = useOpenedWords().plan;
  const strategy = useStrategy();
  const forecast = useApp((app) => app.forecast);
  const forecasting = useApp((app) => app.forecasting);
  const { forecastAgain } = useActions();
  const missing = neededMissing(strategy);

  if (!basisOf(strategy).canForecast) {
    return (
      <Notice kind="caution" title={words.cannot}>
        <p>{words.cannotWhy}</p>
        <OpenQuestions strategy={strategy} places={missing} />
      </Notice>
    );
  }
  if (forecasting) return <p role="status">{words.computing}</p>;
  if (!forecast) {
    return (
      <Notice kind="trouble" title={words.failed}>
        <Button onClick={forecastAgain}>{words.again}</Button>
      </Notice>
    );
  }
  return (
    <Stack>
      {missing.length > 0 && (
        <div data-print="no">
          <Notice kind="caution" title={words.incomplete}>
            <OpenQuestions strategy={strategy} places={missing} />
          </Notice>
        </div>
      )}
      {children(forecast)}
    </Stack>
  );
}
