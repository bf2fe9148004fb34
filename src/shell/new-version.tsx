import type { Updates } from '#state/updates.ts';
import { useUpdates } from '#state/use-updates.ts';
import { Button } from '#ui/button.tsx';
import styles from './house.module.css';
import { useWords } from './use-words.ts';

/** A newer version is offered and never forced. */
export function NewVersion({ updates }: { readonly updates: Updates }) {
  const words = useWords().newVersion;
  const { isWaiting, update, putOff } = useUpdates(updates);
  if (!isWaiting) return undefined;
  return (
    <aside className={styles.newVersion} aria-label={words.label} data-print="no">
      <span role="status">{words.text}</span>
      <Button onClick={update}>{words.update}</Button>
      <Button kind="quiet" onClick={putOff}>
        {words.later}
      </Button>
    </aside>
  );
}
