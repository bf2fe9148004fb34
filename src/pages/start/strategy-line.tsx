import { type ComponentProps, memo, Suspense, useState } from 'react';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { dayOf } from '#frame/browser.ts';
import { useLastPage } from '#frame/strategy/use-last-page.ts';
import { useHandOut } from '#frame/use-hand-out.ts';
import { useWords } from '#frame/use-words.ts';
import { dayText } from '#i18n/day-text.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { StrategyEntry } from '#state/app-state.ts';
import { useActions } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import styles from './start.module.css';

// A field with all that belongs to it is more than the start page needs at once.
const RenameForm = lazyPart(() => import('./rename-form.tsx').then((module) => ({ default: module.RenameForm })));

// Hardly anybody has one that cannot be read.
const ConditionNote = lazyPart(() =>
  import('./condition-note.tsx').then((module) => ({ default: module.ConditionNote })),
);

interface StrategyLineProps {
  readonly entry: StrategyEntry;
  /** What had the focus is gone: somebody has to take it. */
  readonly onGone: () => void;
}

/** One strategy and what can be done to it; one that cannot be read can only be saved as a file or deleted. */
export const StrategyLine = memo(function StrategyLine({ entry, onGone }: StrategyLineProps) {
  const words = useWords().list;
  const language = useLanguage();
  const lastPageOf = useLastPage();
  const [isRenaming, setRenaming] = useState(false);
  const title = entry.title || words.untitled;
  const endRenaming = () => {
    setRenaming(false);
    onGone();
  };
  return (
    <li className={styles.strategy}>
      <div className={styles.strategyHead}>
        <a href={hrefOf(addressOf.strategy(entry.id, lastPageOf(entry.id)))} className={styles.strategyTitle}>
          {title}
        </a>
        {entry.savedAt > 0 && (
          <span className={styles.saved}>{words.savedOn(dayText(language, dayOf(entry.savedAt)))}</span>
        )}
      </div>
      {entry.condition !== 'readable' && (
        <Suspense>
          <ConditionNote condition={entry.condition} />
        </Suspense>
      )}
      {isRenaming ? (
        <Suspense>
          <RenameForm entry={entry} onDone={endRenaming} />
        </Suspense>
      ) : (
        <LineActions entry={entry} title={title} onRename={() => setRenaming(true)} onGone={onGone} />
      )}
    </li>
  );
});

interface LineActionsProps extends StrategyLineProps {
  readonly title: string;
  readonly onRename: () => void;
}

function LineActions({ entry, title, onRename, onGone }: LineActionsProps) {
  const words = useWords().list;
  const { duplicate, remove, list } = useActions();
  const handOut = useHandOut();
  const save = async () => {
    if (!(await handOut(entry.id, entry.title))) await list();
  };
  const drop = async () => {
    await remove(entry.id);
    onGone();
  };
  const isReadable = entry.condition === 'readable';
  return (
    <div className={styles.actions}>
      {isReadable && (
        <>
          <Action label={words.duplicate} title={title} onClick={() => duplicate(entry.id, words.copyOf(title))} />
          <Action label={words.rename} title={title} onClick={onRename} />
        </>
      )}
      <Action label={words.download} title={title} onClick={save} />
      <Action label={words.remove} title={title} onClick={drop} />
    </div>
  );
}

type ActionProps = ComponentProps<typeof Button> & { readonly label: string; readonly title: string };

function Action({ label, title, ...button }: ActionProps) {
  const words = useWords().list;
  return (
    <Button {...button} kind="quiet">
      {label}
      <HiddenText>{words.about(title)}</HiddenText>
    </Button>
  );
}
