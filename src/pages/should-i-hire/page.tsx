import { useNavigate } from 'react-router';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import type { EditingPageProps } from '#frame/page-card.ts';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { titleOf } from '#storage/record.ts';
import { bidOf } from '#strategy/bid.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { BidBody } from './bid-body.tsx';
import { useBidWords } from './use-bid-words.ts';

/** The shortest way for an owner with an offer on the table: the first offer, held against a year without it. */
export default function ShouldIHirePage({ strategy, edit }: EditingPageProps) {
  const words = useBidWords();
  const [offer] = strategy.offers?.list ?? [];
  const bid = offer && bidOf(offer);
  return (
    <StrategyPage of={titleOf(strategy)} lead={words.lead}>
      {offer === undefined && <Begin strategy={strategy} edit={edit} />}
      {bid && bid.feeMinor === undefined && (
        <Notice kind="caution" title={words.priceMissing.title}>
          <Stack>
            <p>{words.priceMissing.text}</p>
            <Row>
              <LinkButton href={hrefOf(addressOf.part(strategy.id, 'quick-start', 'wanted'))}>
                {words.priceMissing.action}
              </LinkButton>
            </Row>
          </Stack>
        </Notice>
      )}
      {offer && bid?.feeMinor !== undefined && <BidBody strategy={strategy} offer={offer} bid={bid} />}
    </StrategyPage>
  );
}

/** What is ahead, and the way in: past the business where it is known already. */
function Begin({ strategy, edit }: Pick<EditingPageProps, 'strategy' | 'edit'>) {
  const words = useBidWords().begin;
  const navigate = useNavigate();
  const isKnown = strategy.answers.business?.offering !== undefined;
  const begin = () => {
    edit.keepOffers({ ...strategy.offers, list: [{ id: edit.newId() }] });
    void navigate(addressOf.part(strategy.id, 'quick-start', isKnown ? 'wanted' : '1'));
  };
  return (
    <Stack>
      {!isKnown && <p>{words.text}</p>}
      <Row>
        <Button kind="primary" onClick={begin}>
          {isKnown ? words.onlyOffer : words.action}
        </Button>
      </Row>
    </Stack>
  );
}
