import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addressOf, hrefOf, strategyPageIds } from '#frame/addresses.ts';
import type { StagePageProps } from '#frame/page-card.ts';
import { LiveBar, LivePanel, useLiveFigures } from '#frame/strategy/live-panel.tsx';
import { useProblemText } from '#frame/strategy/problem-text.ts';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { type StageId, stageIds } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { titleOf } from '#storage/record.ts';
import { problemsOf } from '#strategy/cleaning.ts';
import { CheckLine } from '#ui/check-line.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { ContinueBar } from './continue-bar.tsx';
import { focusNearest } from './focus-nearest.ts';
import { ProposedPart } from './proposed-part.tsx';
import styles from './stage.module.css';
import { StageContents } from './stage-contents.tsx';
import { StageForm } from './stage-form.tsx';

/** One stage of the wizard: its questions, the way on, and what the answers lead to. */
export default function StagePage(props: StagePageProps) {
  const { stage, strategy, computed } = props;
  const words = useOpenedWords();
  const figures = useLiveFigures(computed);
  const stageWords = stageById[stage].words[useLanguage()];
  return (
    <StrategyPage
      title={stageWords.title}
      of={titleOf(strategy)}
      above={<span className={styles.place}>{words.stage.place(stageIds.indexOf(stage) + 1, stageIds.length)}</span>}
      lead={stageWords.why}
      contents={<StageContents key={stage} />}
      panel={<LivePanel figures={figures} isComputing={computed.state === 'computing'} />}
      panelLabel={words.live.title}
      bar={figures && <LiveBar figures={figures} />}
    >
      <Questions {...props} />
    </StrategyPage>
  );
}

/** Problems show only after the person asked to continue, and go as they are mended. */
function Questions({ stage, strategy, edit }: StagePageProps) {
  const words = useOpenedWords().stage;
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
      <ProposedPart stage={stage} strategy={strategy} edit={edit} />
      <StageForm stage={stage} strategy={strategy} edit={edit} problems={shown} />
      <div className={styles.foot}>
        <LaterMark stage={stage} strategy={strategy} edit={edit} />
        <ContinueBar backTo={addressBefore(strategy.id, stage)} hasWarned={shown.length > 0} onContinue={goOn} />
      </div>
    </>
  );
}

function LaterMark({ stage, strategy: { later = [] }, edit }: Omit<StagePageProps, 'computed'>) {
  const words = useOpenedWords().stage;
  return (
    <CheckLine
      label={words.later}
      checked={later.includes(stage)}
      onChange={(checked) => edit.markLater(stage, checked)}
    />
  );
}

const pageAfter = (stage: StageId) => strategyPageIds[strategyPageIds.indexOf(stage) + 1] ?? 'review';

function addressBefore(id: string, stage: StageId): string {
  const before = strategyPageIds[strategyPageIds.indexOf(stage) - 1];
  return hrefOf(before ? addressOf.strategy(id, before) : addressOf.start);
}
