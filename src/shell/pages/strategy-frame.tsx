import { lazy, Suspense, useEffect, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { type StageId, stageIds } from '#stages/card.ts';
import type { Opening } from '#state/app-state.ts';
import { useActions, useApp } from '#state/use-app.tsx';
import type { StrategyPage } from '#strategy/strategy.ts';
import { Layout } from '#ui/layout.tsx';
import { addressOf, strategyPageIn } from '../addresses.ts';
import { House } from '../house.tsx';
import { type LostReason, lostAs } from '../lost/lost.ts';
import { BackupReminder } from '../opened/backup-reminder.tsx';
import { HistoryButtons } from '../opened/history-buttons.tsx';
import { SaveStatus } from '../opened/save-status.tsx';
import { VariantBanner } from '../opened/variant-banner.tsx';
import { OpeningPage } from '../opening-page.tsx';
import { useWords } from '../use-words.ts';

const StagePage = lazy(() => import('./stage-page.tsx'));
const ReviewPage = lazy(() => import('./review-page.tsx'));
const PlanPage = lazy(() => import('./plan-page.tsx'));
const PromisesPage = lazy(() => import('./promises-page.tsx'));
const WhatIfPage = lazy(() => import('./what-if-page.tsx'));
const HistoryPage = lazy(() => import('./history-page.tsx'));
const KeptPage = lazy(() => import('./kept-page.tsx'));
const DocumentPage = lazy(() => import('./document-page.tsx'));
const MergePage = lazy(() => import('./merge-page.tsx'));
const HirePage = lazy(() => import('./hire-page.tsx'));
const OffersPage = lazy(() => import('./offers-page.tsx'));

// Most people have one tab.
const QuestionPanel = lazy(() =>
  import('../question/question-panel.tsx').then((module) => ({ default: module.QuestionPanel })),
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
  const resumeAt = useApp((app) => app.strategy?.resumeAt);
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
  if (page === undefined) return <Navigate to={addressOf.strategy(id, resumeAt ?? 'business')} replace />;
  const known = strategyPageIn(page);
  if (!known) return <Navigate to={addressOf.start} state={lostAs('page')} replace />;
  return <OpenStrategy page={known} />;
}

const isStage = (page: StrategyPage): page is StageId => stageIds.some((id) => id === page);

function OpenStrategy({ page }: { readonly page: StrategyPage }) {
  const { visit } = useActions();
  const question = useApp((app) => app.question);
  const strategy = useApp((app) => app.strategy);
  useEffect(() => visit(page), [page, visit]);
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
