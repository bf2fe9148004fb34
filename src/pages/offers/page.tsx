import { addressOf, hrefOf } from '#frame/addresses.ts';
import { Page } from '#frame/page.tsx';
import { Computed } from '#frame/strategy/computed.tsx';
import { useStrategy } from '#frame/strategy/open-strategy.ts';
import { StrategyNav } from '#frame/strategy/strategy-nav.tsx';
import { useApp } from '#state/use-app.tsx';
import { titleOf } from '#storage/record.ts';
import { LinkButton } from '#ui/button.tsx';
import { Layout, Row } from '#ui/layout.tsx';
import { OffersBody } from './offers-body.tsx';
import { useOfferWords } from './use-offer-words.ts';

/** What bidders offer, compared. A forecast under way leaves the fields on the page: they are being typed in. */
export default function OffersPage() {
  const words = useOfferWords();
  const strategy = useStrategy();
  const forecast = useApp((app) => app.forecast);
  const { weights, list = [] } = strategy.offers ?? {};
  return (
    <Layout wide nav={<StrategyNav strategy={strategy} page="offers" />}>
      <Page
        title={words.title}
        of={titleOf(strategy)}
        lead={words.lead}
        unprinted={weights !== undefined && list.length > 1}
      >
        {forecast ? <OffersBody strategy={strategy} forecast={forecast} /> : <Computed>{() => undefined}</Computed>}
        <div data-print="no">
          <Row>
            <LinkButton kind="quiet" href={hrefOf(addressOf.strategy(strategy.id, 'hire'))}>
              {words.toHire}
            </LinkButton>
          </Row>
        </div>
      </Page>
    </Layout>
  );
}
