import { useLanguage } from '#i18n/use-language.tsx';
import styles from './filter.module.css';
import { listWords as allWords } from './list-words.ts';

interface FilterProps {
  readonly wanted: string;
  readonly found: number;
  readonly onChange: (wanted: string) => void;
}

/** Finds one among many strategies by a part of its name. */
export function Filter({ wanted, found, onChange }: FilterProps) {
  const words = allWords[useLanguage()];
  return (
    <label className={styles.filter}>
      <span>{words.filter}</span>
      <input type="search" value={wanted} onChange={(event) => onChange(event.currentTarget.value)} />
      <span role="status">{wanted.trim() !== '' && words.found(found)}</span>
    </label>
  );
}
