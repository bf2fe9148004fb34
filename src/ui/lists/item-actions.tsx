import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Trash2 from 'lucide-react/icons/trash-2';
import { Button } from '../button.tsx';
import { useUiWords } from '../use-ui-words.ts';
import styles from './item-list.module.css';

interface ItemActionsProps {
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** Moving an entry up and down, and removing it. */
export function ItemActions({ name, place, count, onMove, onRemove }: ItemActionsProps) {
  const words = useUiWords().list;
  return (
    <div className={styles.actions}>
      <Button kind="quiet" aria-label={words.moveUp(name)} aria-disabled={place === 1} onClick={() => onMove(-1)}>
        <ArrowUp aria-hidden />
      </Button>
      <Button kind="quiet" aria-label={words.moveDown(name)} aria-disabled={place === count} onClick={() => onMove(1)}>
        <ArrowDown aria-hidden />
      </Button>
      <Button kind="quiet" aria-label={words.remove(name)} onClick={onRemove}>
        <Trash2 aria-hidden />
      </Button>
    </div>
  );
}
