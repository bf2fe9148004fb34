import ClipboardPaste from 'lucide-react/icons/clipboard-paste';
import { useId, useState } from 'react';
import { Button } from '../button.tsx';
import { byPlace } from '../by-place.ts';
import { CheckLine } from '../check-line.tsx';
import { HiddenText } from '../hidden-text.tsx';
import { Row, Stack } from '../layout.tsx';
import { TextField } from '../text-field.tsx';
import { useUiWords } from '../use-ui-words.ts';
import styles from './paste-lines.module.css';
import { entriesIn, pastedMax } from './pasted-lines.ts';

interface PasteLinesProps {
  /** What the list is called, for those who hear the button alone. */
  readonly title: string;
  readonly existing: readonly string[];
  /** How many more entries the list may hold. */
  readonly room: number;
  readonly lengthMax: number;
  /** The text being pasted; undefined while nothing is. */
  readonly pasted: string | undefined;
  readonly onPasted: (text: string | undefined) => void;
  readonly onAdd: (texts: readonly string[]) => void;
}

const pastedLengthMax = 200_000;

/** Several lines, or a column of a spreadsheet, become entries after they were looked through. */
export function PasteLines({ title, existing, room, lengthMax, pasted, onPasted, onAdd }: PasteLinesProps) {
  const words = useUiWords().paste;
  const id = useId();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  if (pasted === undefined)
    return (
      <div className={styles.paste}>
        <Button kind="quiet" onClick={() => onPasted('')}>
          <ClipboardPaste aria-hidden />
          {words.open}
          <HiddenText>: {title}</HiddenText>
        </Button>
      </div>
    );

  const found = byPlace(entriesIn(pasted, existing, lengthMax));
  const marked = found.filter(({ item }) => item.like !== undefined).length;
  // What is like another is left out until it is ticked.
  const isTaken = (key: string, like: string | undefined) => (like === undefined) !== turned.has(key);
  const taken = found.filter(({ item, key }) => isTaken(key, item.like)).map(({ item }) => item.text);
  const most = Math.min(pastedMax, room);
  const turn = (key: string) => setTurned((before) => before.symmetricDifference(new Set([key])));
  const close = () => {
    setTurned(new Set());
    onPasted(undefined);
  };
  const add = () => {
    if (taken.length === 0 || taken.length > most) return;
    onAdd(taken);
    close();
  };

  return (
    <div className={styles.paste} ref={startInText}>
      <Stack>
        <TextField
          id={id}
          label={words.label}
          hint={words.hint}
          multiline
          isUnsaved
          maxLength={pastedLengthMax}
          problem={taken.length > most ? words.tooMany(taken.length, most) : undefined}
          value={pasted}
          onChange={onPasted}
        />
        <p role="status">{found.length > 0 && words.found(taken.length, marked)}</p>
        {found.length > 0 && (
          <ol className={styles.found} aria-label={words.preview}>
            {found.map(({ item: { text, like }, key }) => (
              <li key={key}>
                <CheckLine
                  label={text}
                  hint={like && words.like(like)}
                  checked={isTaken(key, like)}
                  onChange={() => turn(key)}
                />
              </li>
            ))}
          </ol>
        )}
        <Row>
          <Button kind="primary" aria-disabled={taken.length === 0 || taken.length > most} onClick={add}>
            {words.add(taken.length)}
          </Button>
          <Button kind="quiet" onClick={close}>
            {words.cancel}
          </Button>
        </Row>
      </Stack>
    </div>
  );
}

function startInText(node: HTMLElement | null) {
  node?.querySelector('textarea')?.focus();
}
