import { useState } from 'react';
import { addressOf, hrefOf, type ReadingPage } from '#frame/addresses.ts';
import { linkReasonIn } from '#frame/imports/reason.ts';
import { useFileWords } from '#frame/imports/use-file-words.ts';
import { House } from '#frame/layout.tsx';
import { Page } from '#frame/page.tsx';
import { useSharingWords } from '#frame/sharing/use-sharing-words.ts';
import { ReadingTools } from '#frame/strategy/reading-tools.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useFormats, useLanguage } from '#i18n/use-language.tsx';
import { type SharedReading, useShared } from '#state/use-shared.ts';
import type { Refusal } from '#storage/incoming.ts';
import { titleOf } from '#storage/record.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Layout, Row, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { DocumentBody } from '../document/document-body.tsx';
import { PlanBody } from '../plan/plan-body.tsx';

interface SharedPageProps {
  readonly page: ReadingPage;
  readonly packed: string;
}

/** A strategy that came in a link: its plan and document to read, and a way to keep it. */
export default function SharedPage({ page, packed }: SharedPageProps) {
  const words = useSharingWords().shared;
  const reading = useShared(packed);
  return (
    <House>
      <Layout wide>
        {reading.kind === 'opening' && <p role="status">{words.opening}</p>}
        {reading.kind === 'failed' && <UnloadedLink />}
        {reading.kind === 'refused' && <RefusedLink refusal={reading.refusal} />}
        {reading.kind === 'ready' && <SharedStrategy reading={reading} page={page} packed={packed} />}
      </Layout>
    </House>
  );
}

function RefusedLink({ refusal }: { readonly refusal: Refusal }) {
  const words = useSharingWords().shared;
  const fileWords = useFileWords();
  const formats = useFormats();
  return (
    <Page title={words.refused}>
      <Stack>
        <div role="alert">
          <Notice kind="trouble" title={linkReasonIn(fileWords, formats, refusal)}>
            <p>{words.refusedHint}</p>
          </Notice>
        </div>
        <Row>
          <LinkButton kind="primary" href={hrefOf(addressOf.start)}>
            {words.toStart}
          </LinkButton>
        </Row>
      </Stack>
    </Page>
  );
}

function UnloadedLink() {
  const words = useSharingWords().shared;
  return (
    <Page title={words.unloaded}>
      <Stack>
        <div role="alert">
          <Notice kind="trouble" title={words.unloadedHint} />
        </div>
        <Row>
          <Button kind="primary" onClick={() => location.reload()}>
            {words.reload}
          </Button>
        </Row>
      </Stack>
    </Page>
  );
}

interface SharedStrategyProps extends SharedPageProps {
  readonly reading: SharedReading & { readonly kind: 'ready' };
}

function SharedStrategy({ reading, page, packed }: SharedStrategyProps) {
  const words = useOpenedWords();
  const sharing = useSharingWords().shared;
  const language = useLanguage();
  const { strategy, forecast, hasFailed } = reading;
  const [documentLanguage, setDocumentLanguage] = useState(strategy.documentLanguage ?? language);
  const name = titleOf(strategy);
  return (
    <Page
      title={page === 'document' ? words.document.title : name ? words.plan.titleOf(name) : words.plan.title}
      of={page === 'document' ? name : undefined}
      above={sharing.mark}
      unprinted={page === 'document'}
    >
      <Stack>
        <ReadingTools
          strategy={strategy}
          page={page}
          take={sharing.keep}
          goTo="plan"
          addressOfPage={(other) => addressOf.shared(other, packed)}
        />
        {!forecast && (
          <Notice kind="caution" title={hasFailed ? sharing.failed : sharing.noPlan}>
            {!hasFailed && <p>{sharing.noPlanHint}</p>}
          </Notice>
        )}
        {forecast && page === 'plan' && <PlanBody strategy={strategy} forecast={forecast} />}
        {forecast && page === 'document' && (
          <DocumentBody
            strategy={strategy}
            forecast={forecast}
            language={documentLanguage}
            onLanguage={setDocumentLanguage}
          />
        )}
      </Stack>
    </Page>
  );
}
