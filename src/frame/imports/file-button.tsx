import { useId } from 'react';
import styles from './files.module.css';

interface FileButtonProps {
  readonly label: string;
  readonly multiple?: boolean;
  /** Kinds of files; those that carry a strategy where none are named. */
  readonly accept?: string;
  readonly onChoose: (files: readonly File[]) => Promise<void>;
}

const strategyFiles = '.json,.md,.markdown,.txt,application/json,text/markdown';

/** A button that lets files be chosen. */
export function FileButton({ label, multiple = false, accept = strategyFiles, onChoose }: FileButtonProps) {
  const id = useId();
  const choose = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    // Without it the same file, mended, could not be chosen again.
    input.value = '';
    if (files.length > 0) await onChoose(files);
  };
  return (
    <>
      <input
        id={id}
        type="file"
        multiple={multiple}
        accept={accept}
        className={styles.fileInput}
        onChange={(event) => void choose(event.currentTarget)}
      />
      <label htmlFor={id} className={styles.fileLabel}>
        {label}
      </label>
    </>
  );
}
