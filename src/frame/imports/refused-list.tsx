import { useFormats } from '#i18n/use-formats.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './files.module.css';
import type { Refused } from './reading.ts';
import { reasonIn } from './reason.ts';
import { useFileWords } from './use-file-words.ts';

/** What was not taken from files, each with its reason. */
export function RefusedList({ refused }: { readonly refused: readonly Refused[] }) {
  const words = useFileWords();
  const formats = useFormats();
  return (
    <div role="alert">
      {refused.map(({ name, reason }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown once and never changes
        <Notice key={place} kind="trouble" title={words.notAdded(name || words.untitled)}>
          <p className={styles.reason}>{reasonIn(words, formats, reason)}</p>
        </Notice>
      ))}
    </div>
  );
}
