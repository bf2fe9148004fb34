import { hrefOf } from '#frame/addresses.ts';
import type { ReadingPageProps } from '#frame/page-card.ts';
import { PageContents } from '#frame/reading/page-contents.tsx';
import { usePlace } from '#frame/reading/use-place.ts';
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
import { reviewPlaces } from './places.ts';
import styles from './review.module.css';
import { StageAnswers } from './stage-answers.tsx';

/** What needs a look, then everything that was said. */
export default function ReviewPage({ strategy, computed, edit }: ReadingPageProps) {
  const words = useOpenedWords();
  const missing = neededMissing(strategy);
  const unknown = unknownAnswers(strategy);
  usePlace();
  const stages = proposedAnswers(strategy);
  return (
    <StrategyPage
      of={titleOf(strategy)}
      lead={words.review.lead}
      contents={<ReviewContents asked={{ missing, unknown, proposed: stages }} />}
    >
      <AssumedNotice strategy={strategy} edit={edit} />
      {missing.length > 0 && (
        <Section id={reviewPlaces.missing} title={words.review.missing}>
          <OpenQuestions strategy={strategy} places={missing} />
        </Section>
      )}
      <HealthCheck computed={computed} edit={edit} />
      <Unconfirmed stages={stages} />
      {unknown.length > 0 && (
        <Section id={reviewPlaces.unknown} title={words.review.unknown}>
          <OpenQuestions strategy={strategy} places={unknown} />
        </Section>
      )}
      <Section id={reviewPlaces.answers} title={words.review.answers}>
        {missing.length === 0 && <p>{words.review.nothingMissing}</p>}
        {unknown.length === 0 && <p>{words.review.nothingUnknown}</p>}
        <div className={styles.stages}>
          {progressOf(strategy).map((progress) => (
            <StageAnswers key={progress.id} strategy={strategy} progress={progress} />
          ))}
        </div>
      </Section>
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
    </StrategyPage>
  );
}

interface ReviewContentsProps {
  /** What stands on the page only where there is something of it. */
  readonly asked: Readonly<Record<'missing' | 'unknown' | 'proposed', readonly unknown[]>>;
}

/** What needs a look, then the answers. */
function ReviewContents({ asked }: ReviewContentsProps) {
  const words = useOpenedWords();
  const titles = {
    missing: words.review.missingShort,
    unknown: words.review.unknownShort,
    proposed: words.review.proposedShort,
    health: words.health.title,
    answers: words.review.answers,
  };
  const shown = (['missing', 'health', 'proposed', 'unknown', 'answers'] as const).filter(
    (id) => id === 'health' || id === 'answers' || asked[id].length > 0,
  );
  return <PageContents places={shown.map((id) => ({ id: reviewPlaces[id], label: titles[id] }))} />;
}

/** Stages that hold proposals nobody has confirmed, each with the way there. */
function Unconfirmed({ stages }: { readonly stages: ReturnType<typeof proposedAnswers> }) {
  const words = useOpenedWords().proposed;
  const language = useLanguage();
  const { addressOfPage } = useSurroundings();
  if (stages.length === 0) return undefined;
  return (
    <Section id={reviewPlaces.proposed} title={words.review}>
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
