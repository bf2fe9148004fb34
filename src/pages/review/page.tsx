import { hrefOf } from '#frame/addresses.ts';
import type { ReadingPageProps } from '#frame/page-card.ts';
import { AssumedNotice } from '#frame/strategy/assumed-notice.tsx';
import { OpenQuestions } from '#frame/strategy/open-questions.tsx';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { useSurroundings } from '#frame/strategy/surroundings.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { proposedAnswers } from '#plan/proposed-answers.ts';
import { stageById } from '#stages/index.ts';
import { titleOf } from '#storage/record.ts';
import { neededMissing, progressOf } from '#strategy/progress.ts';
import { unknownAnswers } from '#strategy/unknown-answers.ts';
import { Row, Section } from '#ui/layout.tsx';
import { HealthCheck } from './health-check.tsx';
import { StageAnswers } from './stage-answers.tsx';

/** Everything that was said, what is missing and what is not known yet. */
export default function ReviewPage({ strategy, computed, edit }: ReadingPageProps) {
  const words = useOpenedWords();
  const missing = neededMissing(strategy);
  const unknown = unknownAnswers(strategy);
  return (
    <StrategyPage of={titleOf(strategy)} lead={words.review.lead}>
      <Row>
        <PageLink to="plan" kind="primary">
          {words.review.toPlan}
        </PageLink>
        <PageLink to="conversion" kind="quiet">
          {words.stage.back}
        </PageLink>
        <PageLink to="promises" kind="quiet">
          {words.plan.toPromises}
        </PageLink>
      </Row>
      <AssumedNotice strategy={strategy} edit={edit} />
      <Section title={words.review.missing}>
        {missing.length > 0 ? (
          <OpenQuestions strategy={strategy} places={missing} />
        ) : (
          <p>{words.review.nothingMissing}</p>
        )}
      </Section>
      <Section title={words.review.unknown}>
        {unknown.length > 0 ? (
          <OpenQuestions strategy={strategy} places={unknown} />
        ) : (
          <p>{words.review.nothingUnknown}</p>
        )}
      </Section>
      <Unconfirmed strategy={strategy} />
      <HealthCheck computed={computed} edit={edit} />
      {progressOf(strategy).map((progress) => (
        <StageAnswers key={progress.id} strategy={strategy} progress={progress} />
      ))}
    </StrategyPage>
  );
}

/** Stages that hold proposals nobody has confirmed, each with the way there. */
function Unconfirmed({ strategy }: Pick<ReadingPageProps, 'strategy'>) {
  const words = useOpenedWords().proposed;
  const language = useLanguage();
  const { addressOfPage } = useSurroundings();
  const stages = proposedAnswers(strategy);
  if (stages.length === 0) return undefined;
  return (
    <Section title={words.review}>
      <ul>
        {stages.map(({ stage, count }) => {
          const text = words.inStage(stageById[stage].words[language].title, count);
          const address = addressOfPage(stage);
          return <li key={stage}>{address === undefined ? text : <a href={hrefOf(address)}>{text}</a>}</li>;
        })}
      </ul>
    </Section>
  );
}
