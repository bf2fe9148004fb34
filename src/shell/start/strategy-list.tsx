import { useRef } from 'react';
import { useActions, useApp } from '#state/use-app.tsx';
import { titleOf } from '#storage/record.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { downloadArchive } from '../browser.ts';
import { useWords } from '../use-words.ts';
import styles from './start.module.css';
import { StrategyLine } from './strategy-line.tsx';

/** The strategies on this device, last saved first. */
export function StrategyList() {
  const words = useWords().list;
  const listing = useApp((app) => app.listing);
  const entries = useApp((app) => app.entries);
  const { list } = useActions();
  const place = useRef<HTMLDivElement>(null);
  return (
    <Section title={words.title}>
      <div ref={place} tabIndex={-1}>
        <RemovedNotice />
        <Stack>
          <UnsavedNotice />
          {listing === 'failed' && (
            <Notice kind="trouble" title={words.failed}>
              <Button onClick={list}>{words.again}</Button>
            </Notice>
          )}
          {listing === 'loading' && <p role="status">{words.loading}</p>}
          {listing === 'ready' && entries.length === 0 && <p>{words.none}</p>}
          <ul className={styles.strategies}>
            {entries.map((entry) => (
              <StrategyLine key={entry.id} entry={entry} onGone={() => place.current?.focus()} />
            ))}
          </ul>
          {entries.length > 1 && <SaveAllButton />}
        </Stack>
      </div>
    </Section>
  );
}

function SaveAllButton() {
  const words = useWords().list;
  const { archive } = useActions();
  const save = async () => downloadArchive(await archive());
  return (
    <Row>
      <Button onClick={save}>{words.saveAll}</Button>
    </Row>
  );
}

/** After deleting, the way back stands where the list was. */
function RemovedNotice() {
  const words = useWords().list;
  const removed = useApp((app) => app.removed);
  const { restoreRemoved } = useActions();
  return (
    <div role="status">
      {removed && (
        <Notice kind="info" title={words.removed(removed.title || words.untitled)}>
          <Button onClick={restoreRemoved}>{words.undo}</Button>
        </Notice>
      )}
    </div>
  );
}

/** A strategy the disk refuses is still open; it must not be forgotten. */
function UnsavedNotice() {
  const words = useWords().list;
  const strategy = useApp((app) => app.strategy);
  const save = useApp((app) => app.save);
  if (!strategy || save.kind !== 'notSaved') return undefined;
  return (
    <Notice kind="trouble" title={words.unsaved(titleOf(strategy) || words.untitled)}>
      <Row>
        <LinkButton href={hrefOf(addressOf.strategy(strategy.id, strategy.resumeAt ?? 'business'))}>
          {words.returnTo}
        </LinkButton>
      </Row>
    </Notice>
  );
}
