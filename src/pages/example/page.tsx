import { useState } from 'react';
import { Navigate } from 'react-router';
import { type ExampleId, exampleIds } from '#examples/index.ts';
import { addressOf, type ReadingPage } from '#frame/addresses.ts';
import { House } from '#frame/layout.tsx';
import { lostAs } from '#frame/not-found/lost.ts';
import { Page } from '#frame/page.tsx';
import { ReadingTools } from '#frame/strategy/reading-tools.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { useExample } from '#state/use-example.ts';
import { titleOf } from '#storage/record.ts';
import { Layout, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { DocumentBody } from '../document/document-body.tsx';
import { PlanBody } from '../plan/plan-body.tsx';

interface ExamplePageProps {
  readonly exampleId: string;
  readonly page: ReadingPage;
}

/** A worked example: its plan and document, computed here and never saved. */
export default function Example({ exampleId, page }: ExamplePageProps) {
  const id = exampleIds.find((known) => known === exampleId);
  if (!id) return <Navigate to={addressOf.start} state={lostAs('example')} replace />;
  return (
    <House>
      <Layout wide>
        <ExampleReader id={id} page={page} />
      </Layout>
    </House>
  );
}

function ExampleReader({ id, page }: { readonly id: ExampleId; readonly page: ReadingPage }) {
  const words = useOpenedWords();
  const language = useLanguage();
  const reading = useExample(id, language);
  const [documentLanguage, setDocumentLanguage] = useState(language);
  if (reading.kind === 'computing') return <p role="status">{words.plan.computing}</p>;
  if (reading.kind === 'failed') return <Notice kind="trouble" title={words.plan.failed} />;
  const { strategy, forecast } = reading;
  const name = titleOf(strategy);
  return (
    <Page
      title={page === 'plan' ? words.plan.titleOf(name) : words.document.title}
      of={page === 'plan' ? undefined : name}
      above={words.example.mark}
      unprinted={page === 'document'}
    >
      <Stack>
        <ReadingTools
          strategy={strategy}
          page={page}
          take={words.example.adopt}
          goTo="business"
          addressOfPage={(other) => addressOf.example(id, other)}
        />
        {page === 'plan' ? (
          <PlanBody strategy={strategy} forecast={forecast} />
        ) : (
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
