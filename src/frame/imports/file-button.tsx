import { useId } from 'react';
import styles from './files.module.css';

interface FileButtonProps {
  readonly label: string;
  readonly multiple?: boolean;
  readonly onChoose: (files: readonly File[]) => Promise<void>;
}

/** A button that lets strategy files be chosen, or documents that carry a strategy. */
export function FileButton({ label, multiple = false, onChoose }: FileButtonProps) {
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
        accept=".json,.md,.markdown,.txt,application/json,text/markdown"
        className={styles.fileInput}
        onChange={(event) => void choose(event.currentTarget)}
      />
      <label htmlFor={id} className={styles.fileLabel}>
        {label}
      </label>
    </>
  );
}
