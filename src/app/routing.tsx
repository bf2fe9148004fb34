import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation, useParams } from 'react-router';
import { addressOf, readingPageIn } from '#frame/addresses.ts';
import { CrashGuard } from '#frame/crash.tsx';
import { lostAs } from '#frame/not-found/lost.ts';
import { OpeningPage } from '#frame/opening-page.tsx';
import { StartPage } from '#pages/start/page.tsx';
import { useApp } from '#state/use-app.tsx';

const StrategyFrame = lazy(() => import('./strategy-frame.tsx'));
const GlossaryPage = lazy(() => import('#pages/glossary/page.tsx'));
const SharedPage = lazy(() => import('#pages/shared/page.tsx'));
const BinPage = lazy(() => import('#pages/bin/page.tsx'));
const DevicePage = lazy(() => import('#pages/device/page.tsx'));
const ExamplePage = lazy(() => import('#pages/example/page.tsx'));

export function Routing() {
  const { pathname } = useLocation();
  const isRemoved = useApp((app) => app.removal !== undefined);
  return (
    <CrashGuard address={pathname}>
      <Suspense fallback={<OpeningPage />}>
        {isRemoved ? (
          <DevicePage />
        ) : (
          <Routes>
            <Route path="/" element={<StartPage />} />
            <Route path="/s/:id/:page?" element={<StrategyFrame />} />
            <Route path="/examples/:exampleId/:page?" element={<ExampleRoute />} />
            <Route path="/shared/:page?/:packed?" element={<SharedRoute />} />
            <Route path={addressOf.bin} element={<BinPage />} />
            <Route path={addressOf.device} element={<DevicePage />} />
            <Route path={addressOf.glossary} element={<GlossaryPage />} />
            <Route path="*" element={<Navigate to={addressOf.start} state={lostAs('page')} replace />} />
          </Routes>
        )}
      </Suspense>
    </CrashGuard>
  );
}

/** A link may be cut anywhere: what is left of it leads to the page that says so. */
function SharedRoute() {
  const { page, packed = '' } = useParams();
  return <SharedPage page={readingPageIn(page) ?? 'plan'} packed={packed} />;
}

function ExampleRoute() {
  const { exampleId = '', page = 'plan' } = useParams();
  const known = readingPageIn(page);
  if (!known) return <Navigate to={addressOf.start} state={lostAs('page')} replace />;
  return <ExamplePage key={exampleId} exampleId={exampleId} page={known} />;
}
