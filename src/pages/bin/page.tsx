import { useRef, useState } from 'react';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { dayOf } from '#frame/browser.ts';
import { PageLayout } from '#frame/layout.tsx';
import { Page } from '#frame/page.tsx';
import { useWords } from '#frame/use-words.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import { useActions } from '#state/use-app.tsx';
import { useBin } from '#state/use-bin.ts';
import type { BinnedEntry } from '#storage/bin.ts';
import { AlertDialog } from '#ui/alert-dialog.tsx';
import { Button, LinkButton } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Layout, Row, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './bin.module.css';

const allWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

/** Deleted strategies, to take back or to delete for good. */
export default function BinPage() {
  const words = allWords[useLanguage()];
  const { toStart, list } = useWords();
  const { takeBack, destroy } = useActions();
  const [reading, look] = useBin();
  const [news, setNews] = useState<string>();
  const [doomed, setDoomed] = useState<BinnedEntry>();
  const place = useRef<HTMLDivElement>(null);
  const titleOf = (entry: BinnedEntry) => entry.title || list.untitled;
  const entries = reading.kind === 'ready' ? reading.entries : [];

  const done = async (told: string | undefined) => {
    setNews(told);
    await look();
    place.current?.focus();
  };
  /** What a disk that refuses leaves undone is said, and everything stays where it was. */
  const tried = async (change: () => Promise<string | undefined>) => done(await change().catch(() => words.undone));
  const bringBack = (entry: BinnedEntry) =>
    tried(async () => ((await takeBack(entry.id)) ? words.taken(titleOf(entry)) : words.notTaken(titleOf(entry))));
  const destroyDoomed = () =>
    tried(async () => {
      if (doomed) await destroy(doomed.id);
      return undefined;
    });

  return (
    <PageLayout>
      <Layout>
        <Page title={words.title} lead={words.lead}>
          <div ref={place} tabIndex={-1}>
            <Stack>
              <Row>
                <LinkButton href={hrefOf(addressOf.start)}>{toStart}</LinkButton>
              </Row>
              <div role="status">{news && <Notice kind="info" title={news} />}</div>
              {reading.kind === 'loading' && <p role="status">{words.loading}</p>}
              {reading.kind === 'failed' && <Notice kind="trouble" title={words.failed} />}
              {reading.kind === 'ready' && entries.length === 0 && <p>{words.empty}</p>}
              <ul className={styles.entries}>
                {entries.map((entry) => (
                  <li key={entry.id} className={styles.entry}>
                    <BinLine
                      entry={entry}
                      title={titleOf(entry)}
                      onTakeBack={() => bringBack(entry)}
                      onDestroy={() => setDoomed(entry)}
                    />
                  </li>
                ))}
              </ul>
            </Stack>
          </div>
          <AlertDialog
            open={doomed !== undefined}
            onOpenChange={() => setDoomed(undefined)}
            title={doomed ? words.sure(titleOf(doomed)) : ''}
            description={<p>{words.sureText}</p>}
            confirmLabel={words.destroy}
            cancelLabel={words.keep}
            onConfirm={destroyDoomed}
            danger
          />
        </Page>
      </Layout>
    </PageLayout>
  );
}

interface BinLineProps {
  readonly entry: BinnedEntry;
  readonly title: string;
  readonly onTakeBack: () => void;
  readonly onDestroy: () => void;
}

function BinLine({ entry, title, onTakeBack, onDestroy }: BinLineProps) {
  const words = allWords[useLanguage()];
  const formats = useFormats();
  return (
    <>
      <span className={styles.title}>{title}</span>
      <span className={styles.when}>
        {words.deletedOn(formats.day(dayOf(entry.removedAt)))} · {words.left(entry.daysLeft)}
      </span>
      <Row>
        <Button kind="quiet" onClick={onTakeBack}>
          {words.takeBack}
          <HiddenText>{words.about(title)}</HiddenText>
        </Button>
        <Button kind="quiet" onClick={onDestroy}>
          {words.destroy}
          <HiddenText>{words.about(title)}</HiddenText>
        </Button>
      </Row>
    </>
  );
}
