import { addressOf, hrefOf } from '#frame/addresses.ts';
import { PageLayout } from '#frame/layout.tsx';
import { Page } from '#frame/page.tsx';
import { useWords } from '#frame/use-words.ts';
import { useApp } from '#state/use-app.tsx';
import { useDevice } from '#state/use-device.ts';
import { LinkButton } from '#ui/button.tsx';
import { Layout, Row, Section } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { Gone } from './gone.tsx';
import { Keeping } from './keeping.tsx';
import { OwnFiles } from './own-files.tsx';
import { Removing } from './removing.tsx';
import { StoredFacts } from './stored-facts.tsx';
import { useDeviceWords } from './use-device-words.ts';

/** What is stored on this computer, how safe it is, and the way to remove it; once it is removed, that it is. */
export default function DevicePage() {
  const removal = useApp((app) => app.removal);
  return removal ? <Gone key={removal} removal={removal} /> : <ThisComputer />;
}

function ThisComputer() {
  const words = useDeviceWords();
  const { toStart } = useWords();
  const [reading, ask] = useDevice();
  return (
    <PageLayout>
      <Layout>
        <Page title={words.title} lead={words.lead}>
          <Row>
            <LinkButton href={hrefOf(addressOf.start)}>{toStart}</LinkButton>
          </Row>
          {reading.kind === 'loading' && <p role="status">{words.loading}</p>}
          {reading.kind === 'failed' && <Notice kind="trouble" title={words.failed} />}
          {reading.kind === 'ready' && (
            <>
              <Section title={words.stored.title}>
                <StoredFacts contents={reading.contents} />
              </Section>
              <Keeping keepPromise={reading.keepPromise} onAsk={ask} />
              <OwnFiles />
              <Removing contents={reading.contents} />
            </>
          )}
        </Page>
      </Layout>
    </PageLayout>
  );
}
