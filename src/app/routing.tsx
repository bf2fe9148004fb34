import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation, useParams } from 'react-router';
import { plainAddresses } from '#frame/addresses.ts';
import { CrashGuard } from '#frame/crash.tsx';
import { ToStart } from '#frame/not-found/to-start.tsx';
import { OpeningPage } from '#frame/opening-page.tsx';
import { plainPages, strategyPages } from '#pages/index.ts';
import { useApp } from '#state/use-app.tsx';
import { readingCardIn, readingCards } from './reading-cards.ts';

const StrategyFrame = lazy(() => import('./strategy-frame.tsx'));
const SharedFrame = lazy(() =>
  import('#frame/sharing/shared-frame.tsx').then((module) => ({ default: module.SharedFrame })),
);
const ExampleFrame = lazy(() =>
  import('#frame/example/example-frame.tsx').then((module) => ({ default: module.ExampleFrame })),
);

export function Routing() {
  const { pathname } = useLocation();
  const isRemoved = useApp((app) => app.removal !== undefined);
  return (
    <CrashGuard address={pathname}>
      <Suspense fallback={<OpeningPage />}>
        {isRemoved ? (
          <plainPages.device.page />
        ) : (
          <Routes>
            {Object.values(plainPages).map(({ id, page: Page }) => (
              <Route key={id} path={plainAddresses[id]} element={<Page />} />
            ))}
            <Route path="/s/:id/:page?" element={<StrategyFrame />} />
            <Route path="/examples/:exampleId/:page?" element={<ExampleRoute />} />
            <Route path="/shared/:page?/:packed?" element={<SharedRoute />} />
            <Route path="*" element={<ToStart reason="page" />} />
          </Routes>
        )}
      </Suspense>
    </CrashGuard>
  );
}

/** A link may be cut anywhere: what is left of it leads to the page that says so. */
function SharedRoute() {
  const { page, packed = '' } = useParams();
  return <SharedFrame card={readingCardIn(page) ?? strategyPages.plan} cards={readingCards} packed={packed} />;
}

function ExampleRoute() {
  const { exampleId = '', page = 'plan' } = useParams();
  const card = readingCardIn(page);
  if (!card) return <ToStart reason="page" />;
  return <ExampleFrame key={exampleId} exampleId={exampleId} card={card} cards={readingCards} />;
}
