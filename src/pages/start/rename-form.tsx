import { type KeyboardEvent, type SubmitEvent, useId, useState } from 'react';
import { useWords } from '#frame/use-words.ts';
import type { StrategyEntry } from '#state/app-state.ts';
import { useActions } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import styles from './start.module.css';

interface RenameFormProps {
  readonly entry: StrategyEntry;
  readonly onDone: () => void;
}

export function RenameForm({ entry, onDone }: RenameFormProps) {
  const words = useWords().list;
  const id = useId();
  const [title, setTitle] = useState(entry.title);
  const { rename } = useActions();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    await rename(entry.id, title);
    onDone();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
  };
  return (
    <form className={styles.rename} onSubmit={submit} onKeyDown={leave} ref={focusFirst}>
      <TextField id={id} label={words.newName} value={title} onChange={setTitle} maxLength={200} />
      <Row>
        <Button kind="primary" type="submit">
          {words.keepName}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </Row>
    </form>
  );
}

function focusFirst(form: HTMLFormElement | null) {
  const title = form?.querySelector('input');
  title?.focus();
  title?.select();
}
