import type { LibraryContext } from '#state/workshop/own-record.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { type LibraryList, withoutEntry } from '#workshop/library/library.ts';
import styles from './library.module.css';
import { useLibraryWords } from './use-library-words.ts';

interface EntryLinesProps {
  readonly part: LibraryList;
  readonly entries: readonly { readonly id: string; readonly text: string; readonly note: string }[];
  /** Said where there is no entry. */
  readonly none: string;
  readonly context: LibraryContext;
}

/** Entries of a list of the library, each with a way to remove it. */
export function EntryLines({ part, entries, none, context }: EntryLinesProps) {
  const { about, remove } = useLibraryWords();
  if (entries.length === 0) return <p>{none}</p>;
  return (
    <ul className={styles.lines}>
      {entries.map(({ id, text, note }) => (
        <li key={id} className={styles.line}>
          <span className={styles.grows}>
            {text} <span className={styles.soft}>{note}</span>
          </span>
          <Button kind="quiet" onClick={() => context.change((before) => withoutEntry(before, part, id))}>
            {remove}
            <HiddenText>{about(text)}</HiddenText>
          </Button>
        </li>
      ))}
    </ul>
  );
}
