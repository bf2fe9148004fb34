import { titleOf } from '#storage/record.ts';
import { LinkButton } from '#ui/button.tsx';
import { Layout, Row, Stack } from '#ui/layout.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { useStrategy } from '../opened/open-strategy.ts';
import { StrategyNav } from '../opened/strategy-nav.tsx';
import { useOpenedWords } from '../opened/use-opened-words.ts';
import { Page } from '../page.tsx';
import { Computed } from '../plan/computed.tsx';
import { PlanBody } from '../plan/plan-body.tsx';

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
          <Computed>
            {(forecast) => <PlanBody strategy={strategy} forecast={forecast} strategyId={strategy.id} />}
          </Computed>
        </Stack>
      </Page>
    </Layout>
  );
}
