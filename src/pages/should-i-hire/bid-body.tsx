import { useMemo } from 'react';
import { askedIn, weighedIn } from '#contractor/offers/compare.ts';
import type { Drafted } from '#drafting/proposal.ts';
import { take } from '#drafting/take.ts';
import { useDraft } from '#frame/draft/use-draft.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { type Forecasted, isForecasted } from '#state/computing/computed.ts';
import { useComputed } from '#state/computing/use-computed.ts';
import { useAllWeighed } from '#state/use-weighed.ts';
import { type Bid, ceilingSaid, withBidder, withoutBidder } from '#strategy/bid.ts';
import type { Offer } from '#strategy/offers.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { BidAnswer } from './bid-answer.tsx';
import { useBidWords } from './use-bid-words.ts';

interface BidBodyProps {
  readonly strategy: Strategy;
  readonly offer: Offer;
  readonly bid: Bid;
}

/** A strategy with all of a draft in it; undefined where there is none yet, or none can be. */
const taken = (strategy: Strategy, drafted: Drafted | undefined): Strategy | undefined =>
  drafted?.kind === 'draft' ? take(strategy, drafted) : undefined;

/** Both years drafted by the same rules and split by the same forecast, one after the other. */
export function BidBody({ strategy, offer, bid }: BidBodyProps) {
  const words = useBidWords();
  const asked = JSON.stringify(bid);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the bid
  const [hired, own] = useMemo(() => [withBidder(strategy, bid), withoutBidder(strategy, bid)], [strategy, asked]);
  const first = useDraft(hired);
  const second = useDraft(own, first.isSplitting);
  const isWhole =
    first.drafted !== undefined && !first.isSplitting && second.drafted !== undefined && !second.isSplitting;
  const withThem = useMemo(() => (isWhole ? taken(hired, first.drafted) : undefined), [isWhole, hired, first.drafted]);
  const alone = useMemo(() => (isWhole ? taken(own, second.drafted) : undefined), [isWhole, own, second.drafted]);
  const [computedWith, computedAlone] = [useComputed(withThem), useComputed(alone)];

  if (first.hasFailed)
    return (
      <Notice kind="trouble" title={words.failed}>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </Notice>
    );
  if (!isWhole) return <p role="status">{words.loading}</p>;
  if (withThem === undefined)
    return (
      <Notice kind="caution" title={words.notPossible}>
        <PageLink to="draft">{words.toDraft}</PageLink>
      </Notice>
    );
  if (computedWith.state === 'failed' || computedAlone.state === 'failed')
    return <Notice kind="trouble" title={words.cannot} />;
  const isComputed = computedWith.state === 'ready' && (alone === undefined || computedAlone.state === 'ready');
  if (!isComputed || !isForecasted(computedWith.derived)) return <p role="status">{words.computing}</p>;
  const aloneDerived = alone && isForecasted(computedAlone.derived) ? computedAlone.derived : undefined;
  const needs = second.drafted?.kind === 'infeasible' ? second.drafted.smallestChange : undefined;
  return (
    <Weighed
      strategy={strategy}
      offer={offer}
      bid={bid}
      withThem={computedWith.derived}
      alone={aloneDerived}
      hoursNeeded={needs?.kind === 'hoursPerWeek' ? needs.needed : undefined}
    />
  );
}

interface WeighedProps extends BidBodyProps {
  readonly withThem: Forecasted;
  readonly alone: Forecasted | undefined;
  readonly hoursNeeded: number | undefined;
}

/** Their promises are weighed against the year with them. */
function Weighed({ strategy, offer, bid, withThem, alone, hoursNeeded }: WeighedProps) {
  const words = useBidWords();
  const asked = askedIn({ list: [offer] }, withThem.basis, withThem.plan);
  const found = useAllWeighed(asked.flatMap(({ question }) => question ?? []));
  if (found === undefined) return <p role="status">{words.computing}</p>;
  const promises = weighedIn(asked, found);
  const facts = { bid, offer, ceilingMinor: ceilingSaid(strategy), withThem, alone, hoursNeeded, promises };
  return <BidAnswer strategy={strategy} facts={facts} />;
}
