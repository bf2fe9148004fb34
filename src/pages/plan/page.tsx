import type { ReadingPageProps } from '#frame/page-card.ts';
import { AssumedNotice } from '#frame/strategy/assumed-notice.tsx';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { WhenComputed } from '#frame/strategy/when-computed.tsx';
import { titleOf } from '#storage/record.ts';
import { Row, Stack } from '#ui/layout.tsx';
import { PlanBody } from './plan-body.tsx';

/** The twelve months that follow from the answers. */
export default function PlanPage(reading: ReadingPageProps) {
  const words = useOpenedWords().plan;
  const name = titleOf(reading.strategy);
  return (
    <StrategyPage wide title={name ? words.titleOf(name) : undefined}>
      <Stack>
        <Row>
          <PageLink to="document" kind="primary">
            {words.toDocument}
          </PageLink>
          <PageLink to="review" kind="quiet">
            {words.toReview}
          </PageLink>
          <PageLink to="promises" kind="quiet">
            {words.toPromises}
          </PageLink>
        </Row>
        <AssumedNotice strategy={reading.strategy} edit={reading.edit} />
        <WhenComputed {...reading}>{(derived) => <PlanBody derived={derived} />}</WhenComputed>
      </Stack>
    </StrategyPage>
  );
}
