import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import { useActions } from '#state/use-app.tsx';
import { useFileText } from '#state/use-file-text.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Layout, Row, Section, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { downloadStrategy } from '../browser.ts';
import { PageLayout } from '../layout.tsx';
import { Page } from '../page.tsx';
import { useWords } from '../use-words.ts';

const allWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

interface SavedCopyProps {
  readonly id: string;
  readonly condition: 'newer' | 'unreadable';
}

/** A record this program cannot open: shown as it lies on the disk, to be looked at and taken away. */
export function SavedCopy({ id, condition }: SavedCopyProps) {
  const words = allWords[useLanguage()];
  const { toStart } = useWords();
  const reading = useFileText(id);
  const { noteExport } = useActions();
  const told = words[condition];
  const save = async () => {
    if (reading.kind !== 'ready') return;
    downloadStrategy(id, reading.text);
    await noteExport(id);
  };
  return (
    <PageLayout>
      <Layout>
        <Page title={told.title} lead={told.text}>
          <Stack>
            <Row>
              {condition === 'newer' && (
                <Button kind="primary" onClick={() => location.reload()}>
                  {words.reload}
                </Button>
              )}
              <Button aria-disabled={reading.kind !== 'ready'} onClick={save}>
                {words.download}
              </Button>
              <LinkButton kind="quiet" href={hrefOf(addressOf.start)}>
                {toStart}
              </LinkButton>
            </Row>
            <Section title={words.raw}>
              {reading.kind === 'reading' && <p role="status">{words.loading}</p>}
              {reading.kind === 'failed' && (
                <div role="alert">
                  <Notice kind="trouble" title={words.failed} />
                </div>
              )}
              {reading.kind === 'ready' && (
                <>
                  <span id="raw-file" hidden>
                    {words.raw}
                  </span>
                  <ScrollRegion labelledBy="raw-file">
                    <pre>{reading.text}</pre>
                  </ScrollRegion>
                </>
              )}
            </Section>
          </Stack>
        </Page>
      </Layout>
    </PageLayout>
  );
}
