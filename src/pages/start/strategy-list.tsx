import { Suspense, useCallback, useDeferredValue, useRef, useState } from 'react';
import { addressOf, hrefOf, manyPlansId } from '#frame/addresses.ts';
import { downloadArchive } from '#frame/browser.ts';
import { useWords } from '#frame/use-words.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';
import type { StrategyEntry } from '#state/app-state.ts';
import { useActions, useApp } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import styles from './start.module.css';
import { StrategyLine } from './strategy-line.tsx';

/** The strategies on this device, last saved first. */
export function StrategyList() {
  const words = useWords().list;
  const listing = useApp((app) => app.listing);
  const entries = useApp((app) => app.entries);
  const open = useApp((app) => app.strategy);
  const removed = useApp((app) => app.removed);
  const isUnsaved = useApp((app) => app.save.kind === 'notSaved');
  const { list } = useActions();
  const place = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState('');
  const found = foundAmong(entries, useDeferredValue(wanted));
  const atOnce = Math.max(firstLines, useDeferredValue(entries.length, firstLines));
  const onGone = useCallback(() => place.current?.focus(), []);
  return (
    <Section title={words.title}>
      <div ref={place} tabIndex={-1}>
        <div role="status" className={styles.removed}>
          {removed && (
            <Suspense>
              <RemovedNotice removed={removed} onGone={onGone} />
            </Suspense>
          )}
        </div>
        <Stack>
          {open && isUnsaved && (
            <Suspense>
              <UnsavedNotice strategy={open} />
            </Suspense>
          )}
          {listing === 'failed' && (
            <Suspense>
              <FailedNotice onAgain={list} />
            </Suspense>
          )}
          {listing === 'blocked' && (
            <Suspense>
              <BlockedNotice />
            </Suspense>
          )}
          {listing === 'loading' && <p role="status">{words.loading}</p>}
          {listing === 'ready' && entries.length === 0 && <p>{words.none}</p>}
          {entries.length >= manyEntries && (
            <Suspense>
              <Filter wanted={wanted} found={found.length} onChange={setWanted} />
            </Suspense>
          )}
          <ul className={styles.strategies}>
            {found.slice(0, atOnce).map((entry) => (
              <StrategyLine key={entry.id} entry={entry} onGone={onGone} />
            ))}
          </ul>
          {entries.length > 1 && <SaveAll entries={entries} />}
          <Row>
            <a href={hrefOf(addressOf.bin)}>{words.bin}</a>
            <a href={hrefOf(addressOf.device)}>{words.device}</a>
            <a href={hrefOf(addressOf.library)}>{words.library}</a>
          </Row>
        </Stack>
      </div>
    </Section>
  );
}

function SaveAll({ entries }: { readonly entries: readonly StrategyEntry[] }) {
  const words = useWords().list;
  const { archive, noteExport } = useActions();
  const readable = entries.find(({ condition }) => condition === 'readable');
  const save = async () => {
    downloadArchive(await archive());
    await noteExport();
  };
  return (
    <Row>
      <Button onClick={save}>{words.saveAll}</Button>
      {readable && <a href={hrefOf(addressOf.field(readable.id, 'document', manyPlansId))}>{words.severalPlans}</a>}
    </Row>
  );
}
// Most people have a few strategies and one tab.
const Filter = lazyPart(() => import('./filter.tsx').then((module) => ({ default: module.Filter })));
const FailedNotice = lazyPart(() => import('./failed-notice.tsx').then((module) => ({ default: module.FailedNotice })));
const RemovedNotice = lazyPart(() =>
  import('./removed-notice.tsx').then((module) => ({ default: module.RemovedNotice })),
);
const UnsavedNotice = lazyPart(() =>
  import('./unsaved-notice.tsx').then((module) => ({ default: module.UnsavedNotice })),
);
const BlockedNotice = lazyPart(() =>
  import('./blocked-notice.tsx').then((module) => ({ default: module.BlockedNotice })),
);

/** So many lines, a screenful, are there at once; the others follow while somebody may already press one. */
const firstLines = 12;

/** From so many strategies on a field helps to find one. */
const manyEntries = 9;

const foundAmong = (entries: readonly StrategyEntry[], wanted: string): readonly StrategyEntry[] => {
  const part = wanted.trim().toLowerCase();
  return part === '' ? entries : entries.filter(({ title }) => title.toLowerCase().includes(part));
};
