import { useEffect } from 'react';
import { WithRecord } from '#facilitation/with-record.tsx';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { PageLayout } from '#frame/layout.tsx';
import { Page } from '#frame/page.tsx';
import { useWords } from '#frame/use-words.ts';
import { useActions } from '#state/use-app.tsx';
import { useLibrary } from '#state/workshop/use-record.ts';
import { LinkButton } from '#ui/button.tsx';
import { Layout, Row } from '#ui/layout.tsx';
import { BrandLine } from './brand-line.tsx';
import { Clients } from './clients.tsx';
import { Exchange } from './exchange.tsx';
import { OwnHints } from './own-hints.tsx';
import { OwnProblems } from './own-problems.tsx';
import { OwnTactics } from './own-tactics.tsx';
import { OwnWeights } from './own-weights.tsx';
import { Templates } from './templates.tsx';
import { useLibraryWords } from './use-library-words.ts';

/** What a consultant works with for every client. */
export default function LibraryPage() {
  const words = useLibraryWords();
  const { toStart } = useWords();
  const { close, list } = useActions();
  const [state, context] = useLibrary();

  useEffect(() => {
    void close().then(list);
  }, [close, list]);

  return (
    <PageLayout>
      <Layout>
        <Page title={words.title} lead={words.lead}>
          <Row>
            <LinkButton href={hrefOf(addressOf.start)}>{toStart}</LinkButton>
          </Row>
          <WithRecord state={state} context={context} words={words.reading}>
            {(library, edit) => (
              <>
                <Clients library={library} context={edit} />
                <Templates library={library} context={edit} />
                <OwnProblems library={library} context={edit} />
                <OwnTactics library={library} context={edit} />
                <OwnHints library={library} context={edit} />
                <OwnWeights library={library} context={edit} />
                <BrandLine library={library} context={edit} />
                <Exchange library={library} context={edit} />
              </>
            )}
          </WithRecord>
        </Page>
      </Layout>
    </PageLayout>
  );
}
