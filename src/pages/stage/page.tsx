import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addressOf, hrefOf, strategyPages } from '#frame/addresses.ts';
import { Page } from '#frame/page.tsx';
import { useStrategy } from '#frame/strategy/open-strategy.ts';
import { useProblemText } from '#frame/strategy/problem-text.ts';
import { StrategyNav } from '#frame/strategy/strategy-nav.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { type StageId, stageIds } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { useActions } from '#state/use-app.tsx';
import { titleOf } from '#storage/record.ts';
import { problemsOf } from '#strategy/cleaning.ts';
import { CheckLine } from '#ui/check-line.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Layout } from '#ui/layout.tsx';
import { ContinueBar } from './continue-bar.tsx';
import { LiveBar, LivePanel, useLiveFigures } from './live-panel.tsx';
import styles from './stage.module.css';
import { focusNearest, StageForm } from './stage-form.tsx';

interface StagePageProps {
  readonly stage: StageId;
}

/** One stage of the wizard: its questions, the way on, and what the answers lead to. */
export default function StagePage({ stage }: StagePageProps) {
  const words = useOpenedWords();
  const language = useLanguage();
  const strategy = useStrategy();
  const figures = useLiveFigures(strategy);
  const told = stageById[stage].words[language];
  return (
    <Layout
      nav={<StrategyNav strategy={strategy} page={stage} />}
      panel={<LivePanel figures={figures} />}
      panelLabel={words.live.title}
      bar={figures && <LiveBar figures={figures} />}
    >
      <Page
        title={told.title}
        of={titleOf(strategy)}
        above={words.stage.place(stageIds.indexOf(stage) + 1, stageIds.length)}
        lead={told.why}
      >
        <Questions stage={stage} />
      </Page>
    </Layout>
  );
}

/** Problems show only after the person asked to continue, and go as they are mended. */
function Questions({ stage }: StagePageProps) {
  const words = useOpenedWords().stage;
  const strategy = useStrategy();
  const navigate = useNavigate();
  const problemText = useProblemText(strategy, stage);
  const [timesWarned, setTimesWarned] = useState(0);
  const problems = problemsOf(strategy, stage);
  const shown = timesWarned > 0 ? problems : [];

  const goOn = () => {
    if (problems.length > 0 && shown.length === 0) return setTimesWarned(timesWarned + 1);
    void navigate(addressOf.strategy(strategy.id, pageAfter(stage)));
  };

  return (
    <>
      {shown.length > 0 && (
        <ErrorSummary
          key={timesWarned}
          title={words.problems(shown.length)}
          items={shown.map((problem) => ({ text: problemText(problem), onPick: () => focusNearest(problem.path) }))}
        />
      )}
      <StageForm stage={stage} strategy={strategy} problems={shown} />
      <div className={styles.foot}>
        <LaterMark stage={stage} />
        <ContinueBar backTo={addressBefore(strategy.id, stage)} hasWarned={shown.length > 0} onContinue={goOn} />
      </div>
    </>
  );
}

function LaterMark({ stage }: StagePageProps) {
  const words = useOpenedWords().stage;
  const { later = [] } = useStrategy();
  const { markLater } = useActions();
  return (
    <CheckLine label={words.later} checked={later.includes(stage)} onChange={(checked) => markLater(stage, checked)} />
  );
}

const pageAfter = (stage: StageId) => strategyPages[strategyPages.indexOf(stage) + 1] ?? 'review';

function addressBefore(id: string, stage: StageId): string {
  const before = strategyPages[strategyPages.indexOf(stage) - 1];
  return hrefOf(before ? addressOf.strategy(id, before) : addressOf.start);
}
