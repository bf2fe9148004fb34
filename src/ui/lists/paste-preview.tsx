import { useId, useState } from 'react';
import { Button } from '../button.tsx';
import { byPlace } from '../by-place.ts';
import { CheckLine } from '../check-line.tsx';
import { Row, Stack } from '../layout.tsx';
import { RadioLine } from '../radio-line.tsx';
import { TextField } from '../text-field.tsx';
import { useUiWords } from '../use-ui-words.ts';
import styles from './paste-lines.module.css';
import { type PastedEntry, pastedMax } from './pasted-lines.ts';

interface PastePreviewProps {
  readonly label: string;
  readonly hint: string;
  /** Entries of the text, those that repeat another marked. */
  readonly read: (pasted: string) => readonly PastedEntry[];
  /** How many more entries the list may hold; where it is one, one of them is picked. */
  readonly room: number;
  /** Said where a text holds no entry. */
  readonly nothing?: string | undefined;
  readonly pasted: string;
  readonly onPasted: (text: string) => void;
  readonly onAdd: (texts: readonly string[]) => void;
  readonly onCancel?: (() => void) | undefined;
}

const pastedLengthMax = 200_000;

/** A pasted text and the entries found in it, to be ticked before any is added. */
export function PastePreview(props: PastePreviewProps) {
  const { label, hint, read, room, nothing, pasted, onPasted, onAdd, onCancel } = props;
  const words = useUiWords().paste;
  const id = useId();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const isOne = room === 1;
  const found = byPlace(read(pasted));
  const marked = found.filter(({ item }) => item.like !== undefined).length;
  // What is like another is left out until it is ticked.
  const isTaken = (key: string, like: string | undefined) =>
    isOne ? turned.has(key) : (like === undefined) !== turned.has(key);
  const taken = found.filter(({ item, key }) => isTaken(key, item.like)).map(({ item }) => item.text);
  const most = Math.min(pastedMax, room);
  const turn = (key: string) =>
    setTurned((before) => (isOne ? new Set([key]) : before.symmetricDifference(new Set([key]))));
  const paste = (text: string) => {
    setTurned(new Set());
    onPasted(text);
  };
  const add = () => {
    if (taken.length === 0 || taken.length > most) return;
    setTurned(new Set());
    onAdd(taken);
  };

  return (
    <Stack>
      <TextField
        id={id}
        label={label}
        hint={hint}
        multiline
        isUnsaved
        maxLength={pastedLengthMax}
        problem={taken.length > most ? words.tooMany(taken.length, most) : undefined}
        value={pasted}
        onChange={paste}
      />
      <p role="status">
        {found.length > 0 ? words.found(taken.length, isOne ? 0 : marked) : pasted.trim() !== '' && nothing}
      </p>
      {found.length > 0 && (
        <ol className={styles.found} aria-label={words.preview}>
          {found.map(({ item: { text, like }, key }) => (
            <li key={key}>
              {isOne ? (
                <RadioLine name={id} value={key} label={text} checked={turned.has(key)} onPick={() => turn(key)} />
              ) : (
                <CheckLine
                  label={text}
                  hint={like && words.like(like)}
                  checked={isTaken(key, like)}
                  onChange={() => turn(key)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <Row>
        <Button kind="primary" aria-disabled={taken.length === 0 || taken.length > most} onClick={add}>
          {words.add(taken.length)}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
