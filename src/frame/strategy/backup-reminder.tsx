import { useBackup } from '#state/use-backup.ts';
import { titleOf } from '#storage/record.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { toContent } from '../to-content.ts';
import { useHandOut } from '../use-hand-out.ts';
import styles from './backup-reminder.module.css';
import { useOpenedWords } from './use-opened-words.ts';

/** After many edits without a file: that they are in this browser alone, and the file. */
export function BackupReminder({ strategy }: { readonly strategy: Strategy }) {
  const words = useOpenedWords().backup;
  const { edits, isDue, putOff } = useBackup(strategy.id);
  const handOut = useHandOut();
  if (!isDue) return undefined;
  // The reminder goes, and the focus must not go with it.
  const save = () => {
    handOut(strategy.id, titleOf(strategy));
    toContent();
  };
  const later = () => {
    putOff();
    toContent();
  };
  return (
    <aside className={styles.reminder} aria-label={words.label} data-print="no">
      <p>
        {words.text(edits)} <a href={hrefOf(addressOf.device)}>{words.howSafe}</a>
      </p>
      <Button kind="quiet" onClick={save}>
        {words.download}
      </Button>
      <Button kind="quiet" onClick={later}>
        {words.later}
      </Button>
    </aside>
  );
}
