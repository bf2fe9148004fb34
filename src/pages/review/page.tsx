import { addressOf, hrefOf } from '#frame/addresses.ts';
import { Page } from '#frame/page.tsx';
import { AssumedNotice } from '#frame/strategy/assumed-notice.tsx';
import { OpenQuestions } from '#frame/strategy/open-questions.tsx';
import { useStrategy } from '#frame/strategy/open-strategy.ts';
import { StrategyNav } from '#frame/strategy/strategy-nav.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { titleOf } from '#storage/record.ts';
import { neededMissing, progressOf } from '#strategy/progress.ts';
import { unknownAnswers } from '#strategy/unknown-answers.ts';
import { LinkButton } from '#ui/button.tsx';
import { Layout, Row, Section } from '#ui/layout.tsx';
import { HealthCheck } from './health-check.tsx';
import { StageAnswers } from './stage-answers.tsx';

/** Everything that was said, what is missing and what is not known yet. */
export default function ReviewPage() {
  const words = useOpenedWords();
  const strategy = useStrategy();
  const missing = neededMissing(strategy);
  const unknown = unknownAnswers(strategy);
  const linkTo = (page: 'conversion' | 'plan' | 'promises') => hrefOf(addressOf.strategy(strategy.id, page));
  return (
    <Layout nav={<StrategyNav strategy={strategy} page="review" />}>
      <Page title={words.review.title} of={titleOf(strategy)} lead={words.review.lead}>
        <Row>
          <LinkButton kind="primary" href={linkTo('plan')}>
            {words.review.toPlan}
          </LinkButton>
          <LinkButton kind="quiet" href={linkTo('conversion')}>
            {words.stage.back}
          </LinkButton>
          <LinkButton kind="quiet" href={linkTo('promises')}>
            {words.plan.toPromises}
          </LinkButton>
        </Row>
        <AssumedNotice strategy={strategy} />
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
        <HealthCheck strategy={strategy} />
        {progressOf(strategy).map((progress) => (
          <StageAnswers key={progress.id} strategy={strategy} progress={progress} />
        ))}
      </Page>
    </Layout>
  );
}
