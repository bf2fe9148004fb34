import { useApp } from '#state/use-app.tsx';
import { titleOf } from '#storage/record.ts';
import { LinkButton } from '#ui/button.tsx';
import { Layout, Row } from '#ui/layout.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { OffersBody } from '../offers/offers-body.tsx';
import { useOfferWords } from '../offers/use-offer-words.ts';
import { useStrategy } from '../opened/open-strategy.ts';
import { StrategyNav } from '../opened/strategy-nav.tsx';
import { Page } from '../page.tsx';
import { Computed } from '../plan/computed.tsx';

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
