import { addressOf, hrefOf } from '#frame/addresses.ts';
import { Page } from '#frame/page.tsx';
import { Computed } from '#frame/strategy/computed.tsx';
import { useStrategy } from '#frame/strategy/open-strategy.ts';
import { StrategyNav } from '#frame/strategy/strategy-nav.tsx';
import { titleOf } from '#storage/record.ts';
import { LinkButton } from '#ui/button.tsx';
import { Layout, Row, Stack } from '#ui/layout.tsx';
import { HireBody } from './hire-body.tsx';
import { useHireWords } from './use-hire-words.ts';

/** Whether to hire, and the papers for the contractor. */
export default function HirePage() {
  const words = useHireWords();
  const strategy = useStrategy();
  return (
    <Layout wide nav={<StrategyNav strategy={strategy} page="hire" />}>
      <Page title={words.title} of={titleOf(strategy)} lead={words.lead} unprinted>
        <Stack>
          <Computed>{(forecast) => <HireBody strategy={strategy} forecast={forecast} />}</Computed>
          <div data-print="no">
            <Row>
              <LinkButton href={hrefOf(addressOf.strategy(strategy.id, 'offers'))}>{words.toOffers}</LinkButton>
              <LinkButton kind="quiet" href={hrefOf(addressOf.strategy(strategy.id, 'plan'))}>
                {words.toPlan}
              </LinkButton>
            </Row>
          </div>
        </Stack>
      </Page>
    </Layout>
  );
}
