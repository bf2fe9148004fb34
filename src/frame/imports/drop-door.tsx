import { useEffect, useState } from 'react';
import { useWords } from '../use-words.ts';
import styles from './files.module.css';

interface DropDoorProps {
  readonly onDrop: (files: readonly File[]) => void;
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** The whole window takes files; while one is held over it, it says what letting go will do. */
export function DropDoor({ onDrop }: DropDoorProps) {
  const words = useWords();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without it the browser leaves the page and shows the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    const listening = new AbortController();
    window.addEventListener('dragenter', over, listening);
    window.addEventListener('dragover', over, listening);
    window.addEventListener('dragleave', leave, listening);
    window.addEventListener('drop', drop, listening);
    return () => listening.abort();
  }, [onDrop]);

  return isOver ? (
    <div className={styles.door}>
      <p className={styles.doorSign}>{words.dropHere}</p>
    </div>
  ) : undefined;
}
