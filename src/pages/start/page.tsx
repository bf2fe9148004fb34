import { Suspense, useEffect } from 'react';
import { useLocation } from 'react-router';
import type {} from '#frame/early-presses.ts';
import { PageLayout } from '#frame/layout.tsx';
import { notFoundReasonIn } from '#frame/not-found/not-found-reason.ts';
import { Page } from '#frame/page.tsx';
import { useWords } from '#frame/use-words.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { useActions } from '#state/use-app.tsx';
import { Layout } from '#ui/layout.tsx';
import { StrategyList } from './strategy-list.tsx';
import { Ways } from './ways.tsx';

// Most people come by the front door.
const NotFoundNotice = lazyPart(() =>
  import('#frame/not-found/not-found-notice.tsx').then((module) => ({ default: module.NotFoundNotice })),
);

/** What this is, three ways to begin, and the strategies there are. */
export function StartPage() {
  const words = useWords();
  const { state } = useLocation();
  const { close, list } = useActions();
  const lost = notFoundReasonIn(state);

  useEffect(() => {
    void close().then(list);
  }, [close, list]);

  // After the program has been told of its list: what was pressed before it was there goes on from here.
  useEffect(() => window.replayPresses?.(), []);

  return (
    <PageLayout>
      <Layout wide>
        <Page title={words.start.title} lead={words.start.lead}>
          {lost && (
            <div role="alert">
              <Suspense>
                <NotFoundNotice reason={lost} />
              </Suspense>
            </div>
          )}
          <Ways />
          <StrategyList />
        </Page>
      </Layout>
    </PageLayout>
  );
}
