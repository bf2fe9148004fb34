import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ReactNode, useState } from 'react';
import { ItemActions } from './item-actions.tsx';
import styles from './item-list.module.css';

interface ItemProps {
  readonly name: string;
  /** What a closed entry shows after its name; an entry nobody has answered yet has none. */
  readonly line: string | undefined;
  readonly place: number;
  readonly count: number;
  /** An entry with a problem in it cannot be folded away. */
  readonly hasProblem: boolean;
  readonly mark: ReactNode;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly itemRef: (node: HTMLElement | null) => void;
  readonly children: ReactNode;
}

/** One entry of a list: its name, what can be done with it as a whole, and its questions, folded until opened. */
export function Item(props: ItemProps) {
  const { name, line, place, count, hasProblem, mark, onMove, onRemove, itemRef, children } = props;
  const [isOpen, setOpen] = useState(count === 1 && !line);
  if (hasProblem && !isOpen) setOpen(true);
  return (
    <li ref={itemRef} className={styles.item}>
      <ItemActions name={name} place={place} count={count} onMove={onMove} onRemove={onRemove} />
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.head}>
          <ChevronRight aria-hidden className={styles.sign} />
          <span className={styles.told}>
            <h4 className={styles.name}>{name}</h4>
            {line && <span className={styles.line}>{line}</span>}
          </span>
        </summary>
        <div className={styles.body}>{children}</div>
      </details>
      {mark}
    </li>
  );
}
