import ClipboardPaste from 'lucide-react/icons/clipboard-paste';
import { Button } from '../button.tsx';
import { HiddenText } from '../hidden-text.tsx';
import { useUiWords } from '../use-ui-words.ts';
import styles from './paste-lines.module.css';
import { PastePreview } from './paste-preview.tsx';
import { entriesIn } from './pasted-lines.ts';

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

/** Several lines, or a column of a spreadsheet, become entries after they were looked through. */
export function PasteLines({ title, existing, room, lengthMax, pasted, onPasted, onAdd }: PasteLinesProps) {
  const words = useUiWords().paste;
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
  return (
    <div className={styles.paste} ref={startInText}>
      <PastePreview
        label={words.label}
        hint={words.hint}
        read={(text) => entriesIn(text, existing, lengthMax)}
        room={room}
        pasted={pasted}
        onPasted={onPasted}
        onAdd={(texts) => {
          onAdd(texts);
          onPasted(undefined);
        }}
        onCancel={() => onPasted(undefined)}
      />
    </div>
  );
}

function startInText(node: HTMLElement | null) {
  node?.querySelector('textarea')?.focus();
}
