import { Suspense, useEffect } from 'react';
import { useLocation } from 'react-router';
import { House } from '#frame/layout.tsx';
import { lostReasonIn } from '#frame/not-found/lost.ts';
import { Page } from '#frame/page.tsx';
import { useWords } from '#frame/use-words.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { useActions } from '#state/use-app.tsx';
import { Layout } from '#ui/layout.tsx';
import { StrategyList } from './strategy-list.tsx';
import { Ways } from './ways.tsx';

// Most people come by the front door.
const LostNotice = lazyPart(() =>
  import('#frame/not-found/lost-notice.tsx').then((module) => ({ default: module.LostNotice })),
);

/** What this is, three ways to begin, and the strategies there are. */
export function StartPage() {
  const words = useWords();
  const { state } = useLocation();
  const { close, list } = useActions();
  const lost = lostReasonIn(state);

  useEffect(() => {
    void close().then(list);
  }, [close, list]);

  return (
    <House>
      <Layout wide>
        <Page title={words.start.title} lead={words.start.lead}>
          {lost && (
            <div role="alert">
              <Suspense>
                <LostNotice reason={lost} />
              </Suspense>
            </div>
          )}
          <Ways />
          <StrategyList />
        </Page>
      </Layout>
    </House>
  );
}
