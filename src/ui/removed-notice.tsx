import { Button } from './button.tsx';
import { HiddenText } from './hidden-text.tsx';
import styles from './lists/item-list.module.css';
import { useUiWords } from './use-ui-words.ts';

interface RemovedNoticeProps {
  readonly title: string;
  readonly onUndo: () => void;
  readonly focusRef: (node: HTMLElement | null) => void;
}

/** Stands where an entry was, and brings it back. */
export function RemovedNotice({ title, onUndo, focusRef }: RemovedNoticeProps) {
  const words = useUiWords().list;
  return (
    <div ref={focusRef} tabIndex={-1} role="status" className={styles.removed}>
      <span>{words.removed(title)}</span>
      <Button kind="quiet" onClick={onUndo}>
        {words.undo}
        <HiddenText>: {title}</HiddenText>
      </Button>
    </div>
  );
}
