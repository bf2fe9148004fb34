import { addressOf, hrefOf } from '#frame/addresses.ts';
import { Page } from '#frame/page.tsx';
import { AssumedNotice } from '#frame/strategy/assumed-notice.tsx';
import { Computed } from '#frame/strategy/computed.tsx';
import { useStrategy } from '#frame/strategy/open-strategy.ts';
import { StrategyNav } from '#frame/strategy/strategy-nav.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { titleOf } from '#storage/record.ts';
import { LinkButton } from '#ui/button.tsx';
import { Layout, Row, Stack } from '#ui/layout.tsx';
import { PlanBody } from './plan-body.tsx';

/** The twelve months that follow from the answers. */
export default function PlanPage() {
  const words = useOpenedWords().plan;
  const strategy = useStrategy();
  const name = titleOf(strategy);
  return (
    <Layout wide nav={<StrategyNav strategy={strategy} page="plan" />}>
      <Page title={name ? words.titleOf(name) : words.title}>
        <Stack>
          <Row>
            <LinkButton kind="primary" href={hrefOf(addressOf.strategy(strategy.id, 'document'))}>
              {words.toDocument}
            </LinkButton>
            <LinkButton kind="quiet" href={hrefOf(addressOf.strategy(strategy.id, 'review'))}>
              {words.toReview}
            </LinkButton>
            <LinkButton kind="quiet" href={hrefOf(addressOf.strategy(strategy.id, 'promises'))}>
              {words.toPromises}
            </LinkButton>
          </Row>
          <AssumedNotice strategy={strategy} />
          <Computed>
            {(forecast) => <PlanBody strategy={strategy} forecast={forecast} strategyId={strategy.id} />}
          </Computed>
        </Stack>
      </Page>
    </Layout>
  );
}
