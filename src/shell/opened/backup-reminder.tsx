import { useActions } from '#state/use-app.tsx';
import { useBackup } from '#state/use-backup.ts';
import { titleOf } from '#storage/record.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { downloadStrategy } from '../browser.ts';
import styles from './backup-reminder.module.css';
import { useOpenedWords } from './use-opened-words.ts';

/** After many edits without a file: that they are in this browser alone, and the file. */
export function BackupReminder({ strategy }: { readonly strategy: Strategy }) {
  const words = useOpenedWords().backup;
  const { edits, isDue, putOff } = useBackup(strategy.id);
  const { fileText, noteExport } = useActions();
  const save = async () => {
    downloadStrategy(titleOf(strategy), (await fileText(strategy.id)) ?? '');
    await noteExport(strategy.id);
  };
  if (!isDue) return undefined;
  return (
    <aside className={styles.reminder} aria-label={words.label} data-print="no">
      <p>
        {words.text(edits)} <a href={hrefOf(addressOf.device)}>{words.howSafe}</a>
      </p>
      <Button kind="quiet" onClick={save}>
        {words.download}
      </Button>
      <Button kind="quiet" onClick={putOff}>
        {words.later}
      </Button>
    </aside>
  );
}
