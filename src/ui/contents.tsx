import ChevronDown from 'lucide-react/icons/chevron-down';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import styles from './contents.module.css';
import { useUiWords } from './use-ui-words.ts';

interface ContentsPlace {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** What is being read. */
  readonly isCurrent: boolean;
}

export interface ContentsChapter extends ContentsPlace {
  /** Its own page: then the address says which one is current, not the reading. */
  readonly isPage?: boolean | undefined;
  readonly inside?: readonly ContentsPlace[] | undefined;
}

interface ContentsProps {
  readonly chapters: readonly ContentsChapter[];
  /** Called when a place is chosen, also the one where the reader already is. */
  readonly onPick?: ((id: string) => void) | undefined;
}

/** How long a key waits for a second one where a chapter has two digits. */
const secondKeyMs = 600;

/** The chapters of a long page beside it; on narrow screens one line that unfolds. A chapter's number is its key. */
export function Contents({ chapters, onPick }: ContentsProps) {
  const words = useUiWords().contents;
  const listId = useId();
  const list = useRef<HTMLOListElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const waiting = useRef<{ readonly digit: string; readonly timer: ReturnType<typeof setTimeout> }>(undefined);
  const current = chapters.find(({ isCurrent }) => isCurrent);

  const goByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setUnfolded(false);
    if (event.altKey || event.ctrlKey || event.metaKey || !/^\d$/.test(event.key)) return;
    event.preventDefault();
    const { digit = '', timer } = waiting.current ?? {};
    clearTimeout(timer);
    waiting.current = undefined;
    const both = Number(digit + event.key);
    const number = both <= chapters.length ? both : Number(event.key);
    const go = () => {
      waiting.current = undefined;
      list.current?.children[number - 1]?.querySelector('a')?.click();
    };
    if (number === 0 || number * 10 > chapters.length) go();
    else waiting.current = { digit: event.key, timer: setTimeout(go, secondKeyMs) };
  };
  const pick = (id: string) => {
    setUnfolded(false);
    onPick?.(id);
  };
  return (
    <nav className={styles.contents} aria-label={words.title} data-contents onKeyDown={goByKey}>
      <p className={styles.title} aria-hidden>
        {words.title}
      </p>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={unfolded}
        aria-controls={listId}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span>
          <span className={styles.place}>{words.title}</span>
          <span className={styles.here}>{current?.label}</span>
        </span>
        <ChevronDown aria-hidden className={styles.chevron} />
      </button>
      <div id={listId} className={styles.unfolding} data-unfolded={unfolded}>
        <ol ref={list} className={styles.list}>
          {chapters.map(({ inside = [], isPage, ...chapter }) => (
            <li key={chapter.id}>
              <PlaceLink place={chapter} current={isPage ? 'page' : 'location'} onPick={pick} />
              {inside.length > 1 && (
                <ul className={styles.inside}>
                  {inside.map((place) => (
                    <li key={place.id}>
                      <PlaceLink place={place} current="location" onPick={pick} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
        <p className={styles.keys}>{words.keys(chapters.length)}</p>
      </div>
    </nav>
  );
}

interface PlaceLinkProps {
  readonly place: ContentsPlace;
  readonly current: 'page' | 'location';
  readonly onPick: (id: string) => void;
}

const PlaceLink = ({ place: { id, label, href, isCurrent }, current, onPick }: PlaceLinkProps) => (
  <a href={href} aria-current={isCurrent ? current : undefined} onClick={() => onPick(id)}>
    {label}
  </a>
);
