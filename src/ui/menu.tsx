import ChevronDown from 'lucide-react/icons/chevron-down';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { HiddenText } from './hidden-text.tsx';
import styles from './menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly onSelect: () => void;
  readonly danger?: boolean | undefined;
}

interface MenuProps {
  readonly label: ReactNode;
  /** Read aloud after the label, where several menus of one label stand on a page. */
  readonly about?: string | undefined;
  readonly entries: readonly MenuEntry[];
}

/** Things to do, behind one button: Escape, a choice and leaving it close it. */
export function Menu({ label, about, entries }: MenuProps) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const listId = useId();

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    toggle.current?.focus();
  };
  const closeOnLeaving = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const pick = (entry: MenuEntry) => {
    setOpen(false);
    toggle.current?.focus();
    entry.onSelect();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what the buttons inside let through
    <div className={styles.menu} onKeyDown={closeOnEscape} onBlur={closeOnLeaving}>
      <Button ref={toggle} aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
        {label}
        {about && <HiddenText>: {about}</HiddenText>}
        <ChevronDown aria-hidden />
      </Button>
      <ul id={listId} className={styles.list} hidden={!open}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className={classNames(styles.entry, entry.danger && styles.danger)}
              onClick={() => pick(entry)}
            >
              {entry.label}
              {about && <HiddenText>: {about}</HiddenText>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
