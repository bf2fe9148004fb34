import type { ReactNode } from 'react';
import { type Forecasted, isForecasted } from '#state/computing/computed.ts';
import { neededMissing } from '#strategy/progress.ts';
import { Button } from '#ui/button.tsx';
import { Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ReadingPageProps } from '../page-card.ts';
import { OpenQuestions } from './open-questions.tsx';
import { useSurroundings } from './surroundings.tsx';
import { useOpenedWords } from './use-opened-words.ts';
import styles from './when-computed.module.css';

interface WhenComputedProps extends ReadingPageProps {
  /** Fields that are being typed in stay on the page while earlier figures stand beside them. */
  readonly keepsEarlier?: boolean;
  readonly children: (derived: Forecasted) => ReactNode;
}

/** Shows what needs the figures of a strategy; until then, or without them, says why they are not there. */
export function WhenComputed({ strategy, computed, edit, keepsEarlier, children }: WhenComputedProps) {
  const words = useOpenedWords().plan;
  const { troubles } = useSurroundings();
  const missing = neededMissing(strategy);
  const { state, derived } = computed;

  if (keepsEarlier && isForecasted(derived)) return children(derived);
  if (state === 'computing')
    return (
      <p role="status" className={styles.waiting}>
        {words.computing}
      </p>
    );
  if (derived && !derived.basis.canForecast)
    return (
      <Notice kind="caution" title={troubles?.noPlan ?? words.cannot}>
        <p>{troubles?.noPlanHint ?? words.cannotWhy}</p>
        {!troubles && <OpenQuestions strategy={strategy} places={missing} />}
      </Notice>
    );
  if (!isForecasted(derived))
    return (
      <Notice kind="trouble" title={troubles?.failed ?? words.failed}>
        {edit && <Button onClick={edit.computeAgain}>{words.again}</Button>}
      </Notice>
    );
  return (
    <Stack>
      {missing.length > 0 && (
        <div data-print="no">
          <Notice kind="caution" title={words.incomplete}>
            <OpenQuestions strategy={strategy} places={missing} />
          </Notice>
        </div>
      )}
      {children(derived)}
    </Stack>
  );
}
