import { useApp } from '#state/use-app.tsx';
import { useDevice } from '#state/use-device.ts';
import { LinkButton } from '#ui/button.tsx';
import { Layout, Row, Section } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { Gone } from '../device/gone.tsx';
import { Keeping } from '../device/keeping.tsx';
import { OwnFiles } from '../device/own-files.tsx';
import { Removing } from '../device/removing.tsx';
import { StoredFacts } from '../device/stored-facts.tsx';
import { useDeviceWords } from '../device/use-device-words.ts';
import { House } from '../house.tsx';
import { Page } from '../page.tsx';
import { useWords } from '../use-words.ts';

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
    <House>
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
    </House>
  );
}
