import Check from 'lucide-react/icons/check';
import CircleAlert from 'lucide-react/icons/circle-alert';
import { Button } from './button.tsx';
import styles from './save-sign.module.css';
import { useUiWords } from './use-ui-words.ts';

interface SaveSignProps {
  readonly kind: 'saved' | 'saving' | 'notSaved';
  /** Why it was not saved and what to do. */
  readonly reason?: string | undefined;
  readonly action?: { readonly label: string; readonly onPick: () => void } | undefined;
}

/** The one place that says whether the work is safe; only bad news is read aloud unasked. */
export function SaveSign({ kind, reason, action }: SaveSignProps) {
  const words = useUiWords().save;
  const bad = kind === 'notSaved';
  return (
    <div className={styles.save} data-kind={kind}>
      {!bad && (
        <span className={styles.calm}>
          {kind === 'saved' && <Check aria-hidden className={styles.sign} />}
          {words[kind]}
        </span>
      )}
      <span role="status" className={styles.bad}>
        {bad && (
          <>
            <CircleAlert aria-hidden className={styles.sign} />
            <span>
              {words.notSaved}
              {reason && `: ${reason}`}
            </span>
          </>
        )}
      </span>
      {bad && action && (
        <Button kind="quiet" onClick={action.onPick}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
