import type { EditingPageProps } from '#frame/page-card.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { WhenComputed } from '#frame/strategy/when-computed.tsx';
import { titleOf } from '#storage/record.ts';
import { Row } from '#ui/layout.tsx';
import { OffersBody } from './offers-body.tsx';
import { useOfferWords } from './use-offer-words.ts';

/** What bidders offer, compared. A forecast under way leaves the fields on the page: they are being typed in. */
export default function OffersPage(props: EditingPageProps) {
  const { strategy, edit } = props;
  const words = useOfferWords();
  const { weights, list = [] } = strategy.offers ?? {};
  const isPrinted = weights !== undefined && list.length > 1;
  return (
    <StrategyPage wide of={titleOf(strategy)} lead={words.lead} unprinted={isPrinted}>
      <WhenComputed {...props} keepsEarlier>
        {(derived) => <OffersBody strategy={strategy} derived={derived} edit={edit} />}
      </WhenComputed>
      <div data-print="no">
        <Row>
          <PageLink to="hire" kind="quiet">
            {words.toHire}
          </PageLink>
        </Row>
      </div>
    </StrategyPage>
  );
}
