import { useDeferredValue, useMemo } from 'react';
import { useFormats } from '#i18n/use-formats.tsx';
import { useApp, useEditing } from '#state/use-app.tsx';
import type { Change } from '#strategy/changes.ts';
import { stepLabel } from '#strategy/step-label.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import styles from './history-buttons.module.css';
import { useHistoryKeys } from './history-keys.ts';
import { useOpenedWords } from './use-opened-words.ts';

/** Undo and redo, each saying what it would change. */
export function HistoryButtons() {
  const words = useOpenedWords().history;
  const undoes = useApp((app) => app.undoes);
  const redoes = useApp((app) => app.redoes);
  const { undo, redo } = useEditing();
  useHistoryKeys();
  return (
    <Row>
      <StepButton action={words.undo} step={undoes} side="was" onClick={undo} />
      <StepButton action={words.redo} step={redoes} side="now" onClick={redo} />
    </Row>
  );
}

interface StepButtonProps {
  readonly action: string;
  readonly step: readonly Change[];
  readonly side: 'was' | 'now';
  readonly onClick: () => void;
}

/** A disabled button would drop the focus of whoever has just pressed it for the last time. */
function StepButton({ action, step, side, onClick }: StepButtonProps) {
  const words = useOpenedWords().history;
  const strategy = useApp((app) => app.strategy);
  // Words for a step are no reason to hold up typing.
  const shown = useDeferredValue(useMemo(() => ({ strategy, step }), [strategy, step]));
  const what = useStepLabel(shown.strategy, shown.step, side);
  const told = what && `${action}: ${words.step(what.label, what.others)}`;
  return (
    <Button kind="quiet" aria-disabled={step.length === 0} aria-label={told} title={told} onClick={onClick}>
      <span className={styles.step}>
        {action}
        {what && <span className={styles.what}>: {what.label}</span>}
      </span>
    </Button>
  );
}

function useStepLabel(strategy: Strategy | undefined, step: readonly Change[], side: 'was' | 'now') {
  const formats = useFormats();
  return useMemo(() => strategy && stepLabel(strategy, step, side, formats), [strategy, step, side, formats]);
}
