import ChevronDown from 'lucide-react/icons/chevron-down';
import { useId, useState } from 'react';
import { type StageHue, StageMark } from './stage-mark.tsx';
import styles from './stage-nav.module.css';
import { StatusTag, type StatusTone } from './status-tag.tsx';
import { useUiWords } from './use-ui-words.ts';

export interface StageNavItem {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  readonly onSelect?: (() => void) | undefined;
  /** In words: `in progress`, `complete, come back later`. */
  readonly status?: string | undefined;
  readonly tone?: StatusTone | undefined;
  readonly current: boolean;
  /** The stage's number and hue in the plan, for stages that have them. */
  readonly number?: number | undefined;
  readonly hue?: StageHue | undefined;
  /** Stands after the counted stages (review, plan) and is left out of "Stage 2 of 6". */
  readonly uncounted?: boolean | undefined;
  /** Items of one group stand together under its name. */
  readonly group?: string | undefined;
}

/** The stages with their statuses; on narrow screens one line, "Stage 2 of 6", that unfolds. */
export function StageNav({ items }: { readonly items: readonly StageNavItem[] }) {
  const words = useUiWords().stages;
  const listId = useId();
  const [unfolded, setUnfolded] = useState(false);
  const counted = items.filter((item) => !item.uncounted);
  const current = items.find((item) => item.current);
  const place = counted.findIndex((item) => item.current) + 1;
  return (
    <nav className={styles.nav} aria-label={words.title}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={unfolded}
        aria-controls={listId}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span>
          <span className={styles.place}>{place > 0 ? words.place(place, counted.length) : words.all}</span>
          {current && <span className={styles.here}>{current.label}</span>}
        </span>
        <ChevronDown aria-hidden className={styles.chevron} />
      </button>
      <div id={listId} className={styles.items} data-unfolded={unfolded}>
        {groupsOf(items).map(([group, inside]) => (
          <ItemGroup key={group ?? ''} name={group} items={inside} onPick={() => setUnfolded(false)} />
        ))}
      </div>
    </nav>
  );
}

/** Groups in the order of their first items. */
function groupsOf(items: readonly StageNavItem[]) {
  const groups = [...new Set(items.map(({ group }) => group))];
  return groups.map((group) => [group, items.filter((item) => item.group === group)] as const);
}

interface ItemGroupProps {
  readonly name: string | undefined;
  readonly items: readonly StageNavItem[];
  readonly onPick: () => void;
}

function ItemGroup({ name, items, onPick }: ItemGroupProps) {
  const nameId = useId();
  return (
    <>
      {name && (
        <p id={nameId} className={styles.group}>
          {name}
        </p>
      )}
      <ol className={styles.list} {...(name && { 'aria-labelledby': nameId })}>
        {items.map((item) => (
          <li key={item.id}>
            <StageLink item={item} onPick={onPick} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface StageLinkProps {
  readonly item: StageNavItem;
  readonly onPick: () => void;
}

function StageLink({ item, onPick }: StageLinkProps) {
  const inside = (
    <>
      {item.hue !== undefined && item.number !== undefined ? (
        <StageMark hue={item.hue} number={item.number} />
      ) : (
        <span className={styles.noMark} />
      )}
      <span className={styles.words}>
        <span className={styles.label}>{item.label}</span>
        {item.status && item.tone && <StatusTag tone={item.tone} text={item.status} />}
      </span>
    </>
  );
  const current = item.current ? 'page' : undefined;
  if (item.href !== undefined) {
    return (
      <a href={item.href} className={styles.link} aria-current={current} onClick={onPick}>
        {inside}
      </a>
    );
  }
  const pick = () => {
    onPick();
    item.onSelect?.();
  };
  return (
    <button type="button" className={styles.link} aria-current={current} onClick={pick}>
      {inside}
    </button>
  );
}
