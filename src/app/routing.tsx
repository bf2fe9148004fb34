import { Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { plainAddresses } from '#frame/addresses.ts';
import { CrashGuard } from '#frame/crash.tsx';
import { ToStart } from '#frame/not-found/to-start.tsx';
import { OpeningPage } from '#frame/opening-page.tsx';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { plainPages } from '#pages/plain-pages.ts';
import { useApp } from '#state/use-app.tsx';

const StrategyFrame = lazyPart(() => import('./strategy-frame.tsx'));
const ExampleRoute = lazyPart(() =>
  import('./read-only-routes.tsx').then((module) => ({ default: module.ExampleRoute })),
);
const SharedRoute = lazyPart(() =>
  import('./read-only-routes.tsx').then((module) => ({ default: module.SharedRoute })),
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
            <Route path="/s/:id/:page?/:part?" element={<StrategyFrame />} />
            <Route path="/examples/:exampleId/:page?/:part?" element={<ExampleRoute />} />
            <Route path="/shared/:page?/:packed?/:part?" element={<SharedRoute />} />
            <Route path="*" element={<ToStart reason="page" />} />
          </Routes>
        )}
      </Suspense>
    </CrashGuard>
  );
}
