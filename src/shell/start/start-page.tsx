import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useActions } from '#state/use-app.tsx';
import { Layout } from '#ui/layout.tsx';
import { House } from '../house.tsx';
import { lostReasonIn } from '../lost/lost.ts';
import { Page } from '../page.tsx';
import { useWords } from '../use-words.ts';
import { StrategyList } from './strategy-list.tsx';
import { Ways } from './ways.tsx';

// Most people come by the front door.
const LostNotice = lazy(() => import('../lost/lost-notice.tsx').then((module) => ({ default: module.LostNotice })));

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
