import { Suspense, useEffect, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { addressOf, type LaterPageId, laterPageIds, type StrategyPageId, strategyPageIn } from '#frame/addresses.ts';
import { PageLayout } from '#frame/layout.tsx';
import type { NotFoundReason } from '#frame/not-found/not-found-reason.ts';
import { ToStart } from '#frame/not-found/to-start.tsx';
import { OpeningPage } from '#frame/opening-page.tsx';
import type { EditingPageProps, StrategyCard } from '#frame/page-card.ts';
import { useHasProjector } from '#frame/projector-window.ts';
import { BackupReminder } from '#frame/strategy/backup-reminder.tsx';
import { HistoryButtons } from '#frame/strategy/history-buttons.tsx';
import { SaveStatus } from '#frame/strategy/save-status.tsx';
import { StrategyNav } from '#frame/strategy/strategy-nav.tsx';
import { SurroundingsProvider } from '#frame/strategy/surroundings.tsx';
import { useLastPage } from '#frame/strategy/use-last-page.ts';
import { VariantBanner } from '#frame/strategy/variant-banner.tsx';
import { useWords } from '#frame/use-words.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { FollowingProjector, stagePage, strategyPages } from '#pages/strategy-pages.ts';
import { type StageId, stageIds } from '#stages/card.ts';
import type { Opening } from '#state/app-state.ts';
import { usePlanned } from '#state/computing/use-planned.ts';
import { useActions, useApp, useEditing, useLastPages } from '#state/use-app.tsx';
import { Layout } from '#ui/layout.tsx';

// Hardly anybody has one that cannot be read.
const SavedCopy = lazyPart(() =>
  import('#frame/saved-copy/saved-copy.tsx').then((module) => ({ default: module.SavedCopy })),
);

// Most people have one tab.
const QuestionPanel = lazyPart(() =>
  import('#frame/conflict/question-panel.tsx').then((module) => ({ default: module.QuestionPanel })),
);

const lostAfter: Readonly<Partial<Record<Opening, NotFoundReason>>> = {
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
  if (isKept) return <SavedCopy id={id} condition={opening} />;
  const lost = askedFor === id ? lostAfter[opening] : undefined;
  if (!isOpen && lost) return <ToStart reason={lost} />;
  if (!isOpen) return <OpeningPage />;
  if (page === undefined) return <Navigate to={addressOf.strategy(id, lastPageOf(id))} replace />;
  const known = strategyPageIn(page);
  if (!known) return <ToStart reason="page" />;
  return <OpenStrategy page={known} />;
}

const stageIn = (page: StrategyPageId): StageId | undefined => stageIds.find((id) => id === page);
const laterIn = (page: StrategyPageId): LaterPageId | undefined => laterPageIds.find((id) => id === page);

function OpenStrategy({ page }: { readonly page: StrategyPageId }) {
  const lastPages = useLastPages();
  const question = useApp((app) => app.question);
  const strategy = useApp((app) => app.strategy);
  const edit = useEditing();
  const computed = useApp((app) => app.computed);
  const hasProjector = useHasProjector();
  const strategyId = strategy?.id;
  useEffect(() => {
    if (strategyId) lastPages.visited(strategyId, page);
  }, [lastPages, strategyId, page]);
  if (!strategy) return undefined;
  return (
    <PageLayout
      tools={
        <>
          <HistoryButtons />
          <SaveStatus />
        </>
      }
    >
      <VariantBanner />
      <BackupReminder key={strategy.id} strategy={strategy} />
      {question && (
        <Suspense>
          <QuestionPanel question={question} />
        </Suspense>
      )}
      {hasProjector && page !== 'session' && (
        <Suspense>
          <FollowingProjector strategy={strategy} computed={computed} edit={edit} />
        </Suspense>
      )}
      <Suspense fallback={<PageWaiting />}>
        <OpenPage strategy={strategy} computed={computed} edit={edit} page={page} />
      </Suspense>
    </PageLayout>
  );
}

interface OpenPageProps extends EditingPageProps {
  readonly page: StrategyPageId;
}

function OpenPage({ page, strategy, edit, computed }: OpenPageProps) {
  const language = useLanguage();
  const [stage, later] = [stageIn(page), laterIn(page)];
  const card: StrategyCard | undefined = later && strategyPages[later];
  const planned = usePlanned(computed, card?.kind === 'reading' && card.showsLevers === true);
  const given = { strategy, edit, computed: planned };
  return (
    <SurroundingsProvider
      value={{
        title: card?.title[language] ?? '',
        nav: <StrategyNav strategy={strategy} page={page} cards={strategyPages} />,
        addressOfPage: (other) => addressOf.strategy(strategy.id, other),
        addressOfField: (of, path) => addressOf.field(strategy.id, of, path),
      }}
    >
      {stage && <stagePage.page key={stage} stage={stage} {...given} />}
      {card && <card.page {...given} />}
    </SurroundingsProvider>
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
