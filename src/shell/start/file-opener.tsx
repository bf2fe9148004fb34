import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useActions } from '#state/use-app.tsx';
import { openFile } from '#storage/file.ts';
import { addressOf } from '../addresses.ts';
import { useWords } from '../use-words.ts';
import styles from './start.module.css';

type Trouble = 'empty' | 'newer' | 'unreadable' | 'failed';

const opened = async (file: File) => {
  try {
    return openFile(await file.text());
  } catch {
    return { kind: 'failed' } as const;
  }
};

/** Takes a strategy file in as a new strategy; what is no such file changes nothing. */
export function FileOpener() {
  const words = useWords().start.file;
  const id = useId();
  const [trouble, setTrouble] = useState<Trouble>();
  const { adopt } = useActions();
  const navigate = useNavigate();
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setTrouble(undefined);
    const found = await opened(file);
    input.value = '';
    if (found.kind !== 'opened') return setTrouble(found.kind);
    await navigate(addressOf.strategy(await adopt(found.strategy), found.strategy.resumeAt ?? 'business'));
  };
  return (
    <div className={styles.file}>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className={styles.fileInput}
        aria-describedby={trouble && `${id}-trouble`}
        onChange={(event) => void take(event.currentTarget)}
      />
      <label htmlFor={id} className={styles.fileLabel}>
        {words.action}
      </label>
      {trouble && (
        <p id={`${id}-trouble`} role="alert" className={styles.trouble}>
          {words[trouble]}
        </p>
      )}
    </div>
  );
}
