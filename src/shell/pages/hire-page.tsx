import { titleOf } from '#storage/record.ts';
import { LinkButton } from '#ui/button.tsx';
import { Layout, Row, Stack } from '#ui/layout.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { HireBody } from '../hire/hire-body.tsx';
import { useHireWords } from '../hire/use-hire-words.ts';
import { useStrategy } from '../opened/open-strategy.ts';
import { StrategyNav } from '../opened/strategy-nav.tsx';
import { Page } from '../page.tsx';
import { Computed } from '../plan/computed.tsx';

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
