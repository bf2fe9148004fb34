import { lazy, Suspense, useEffect, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { addressOf, type StrategyPage, strategyPageIn } from '#frame/addresses.ts';
import { House } from '#frame/layout.tsx';
import { type LostReason, lostAs } from '#frame/not-found/lost.ts';
import { OpeningPage } from '#frame/opening-page.tsx';
import { BackupReminder } from '#frame/strategy/backup-reminder.tsx';
import { HistoryButtons } from '#frame/strategy/history-buttons.tsx';
import { SaveStatus } from '#frame/strategy/save-status.tsx';
import { useLastPage } from '#frame/strategy/use-last-page.ts';
import { VariantBanner } from '#frame/strategy/variant-banner.tsx';
import { useWords } from '#frame/use-words.ts';
import { type StageId, stageIds } from '#stages/card.ts';
import type { Opening } from '#state/app-state.ts';
import { useActions, useApp, useLastPages } from '#state/use-app.tsx';
import { Layout } from '#ui/layout.tsx';

const StagePage = lazy(() => import('#pages/stage/page.tsx'));
const ReviewPage = lazy(() => import('#pages/review/page.tsx'));
const PlanPage = lazy(() => import('#pages/plan/page.tsx'));
const PromisesPage = lazy(() => import('#pages/promises/page.tsx'));
const WhatIfPage = lazy(() => import('#pages/what-if/page.tsx'));
const HistoryPage = lazy(() => import('#pages/history/page.tsx'));
const KeptPage = lazy(() => import('#pages/saved-copy/page.tsx'));
const DocumentPage = lazy(() => import('#pages/document/page.tsx'));
const MergePage = lazy(() => import('#pages/merge/page.tsx'));
const HirePage = lazy(() => import('#pages/hire/page.tsx'));
const OffersPage = lazy(() => import('#pages/offers/page.tsx'));

// Most people have one tab.
const QuestionPanel = lazy(() =>
  import('#frame/conflict/question-panel.tsx').then((module) => ({ default: module.QuestionPanel })),
);

const lostAfter: Readonly<Partial<Record<Opening, LostReason>>> = {
  missing: 'strategy',
  failed: 'failed',
};

/** Opens the strategy the address names and shows the page of it that the address names. */
export default function StrategyFrame() {
  const { id = '', page } = useParams();
  const { open } = useActions();
  const strategyId = useApp((app) => app.strategy?.id);
  const lastPageOf = useLastPage();
  const opening = useApp((app) => app.opening);
  const isOpen = strategyId === id;
  const [askedFor, setAskedFor] = useState<string>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once for each address
  useEffect(() => {
    if (!isOpen) void open(id);
    setAskedFor(id);
  }, [id]);

  const isKept = !isOpen && askedFor === id && (opening === 'newer' || opening === 'unreadable');
  if (isKept) return <KeptPage id={id} condition={opening} />;
  const lost = askedFor === id ? lostAfter[opening] : undefined;
  if (!isOpen && lost) return <Navigate to={addressOf.start} state={lostAs(lost)} replace />;
  if (!isOpen) return <OpeningPage />;
  if (page === undefined) return <Navigate to={addressOf.strategy(id, lastPageOf(id))} replace />;
  const known = strategyPageIn(page);
  if (!known) return <Navigate to={addressOf.start} state={lostAs('page')} replace />;
  return <OpenStrategy page={known} />;
}

const isStage = (page: StrategyPage): page is StageId => stageIds.some((id) => id === page);

function OpenStrategy({ page }: { readonly page: StrategyPage }) {
  const lastPages = useLastPages();
  const question = useApp((app) => app.question);
  const strategy = useApp((app) => app.strategy);
  const strategyId = strategy?.id;
  useEffect(() => {
    if (strategyId) lastPages.visited(strategyId, page);
  }, [lastPages, strategyId, page]);
  return (
    <House
      tools={
        <>
          <HistoryButtons />
          <SaveStatus />
        </>
      }
    >
      <VariantBanner />
      {strategy && <BackupReminder key={strategy.id} strategy={strategy} />}
      {question && (
        <Suspense>
          <QuestionPanel question={question} />
        </Suspense>
      )}
      <Suspense fallback={<PageWaiting />}>
        {isStage(page) && <StagePage key={page} stage={page} />}
        {page === 'review' && <ReviewPage />}
        {page === 'plan' && <PlanPage />}
        {page === 'promises' && <PromisesPage />}
        {page === 'whatif' && <WhatIfPage />}
        {page === 'document' && <DocumentPage />}
        {page === 'merge' && <MergePage />}
        {page === 'hire' && <HirePage />}
        {page === 'offers' && <OffersPage />}
        {page === 'history' && <HistoryPage />}
      </Suspense>
    </House>
  );
}

function PageWaiting() {
  const words = useWords();
  return (
    <Layout>
      <p role="status">{words.opening}</p>
    </Layout>
  );
}
