import { useEffect, useRef, useState } from 'react';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { Button } from '#ui/button.tsx';
import type { Projection } from '#workshop/projection.ts';
import { Projected } from '../projected.tsx';
import styles from './session.module.css';

interface OneWindowProps {
  readonly projection: Projection;
  readonly prompts: readonly string[];
  readonly onLeave: () => void;
}

/** The projected view over the whole window, for a shared screen: the prompts are there only while two keys are held. */
export function OneWindow({ projection, prompts, onLeave }: OneWindowProps) {
  const words = useWorkshopWords();
  const [isPeeking, setPeeking] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    const press = ({ code, shiftKey }: KeyboardEvent) => {
      if (code === 'KeyP' && shiftKey) setPeeking(true);
    };
    const release = () => setPeeking(false);
    addEventListener('keydown', press);
    addEventListener('keyup', release);
    addEventListener('blur', release);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('keyup', release);
      removeEventListener('blur', release);
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.alone} aria-label={words.projector.title} onClose={onLeave}>
      <Projected projection={projection} />
      {isPeeking && (
        <aside className={styles.peek}>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </aside>
      )}
      <Button className={styles.leave} onClick={onLeave}>
        {words.projector.leave}
      </Button>
    </dialog>
  );
}
