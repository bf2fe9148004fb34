import { useState } from 'react';
import type { Wanted } from '#contractor/offers/score.ts';
import { bidderName } from '#contractor/offers/table.ts';
import { PromiseLine } from '#frame/promises/promise-line.tsx';
import { PromiseList } from '#frame/promises/promise-list.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Basis } from '#plan/basis.ts';
import type { StageContext } from '#stages/card.ts';
import { type Offer, offersMax } from '#strategy/offers.ts';
import { Details } from '#ui/details.tsx';
import { ItemList } from '#ui/lists/item-list.tsx';
import { OfferFields } from './offer-fields.tsx';
import { ProofPart } from './proof-part.tsx';
import { useOfferWords } from './use-offer-words.ts';

interface OfferListProps {
  readonly offers: readonly Offer[];
  readonly basis: Basis;
  readonly context: StageContext;
  /** What the brief asks for. */
  readonly wanted: Wanted;
  readonly newId: () => string;
  readonly onKeep: (offers: Offer[]) => void;
}

/** The offers as they were entered; one that was removed can be brought back. */
export function OfferList({ offers, onKeep, ...ground }: OfferListProps) {
  const words = useOfferWords();
  const language = useLanguage();
  const [removed, setRemoved] = useState<{ readonly offer: Offer; readonly index: number }>();
  const [isFull, setFull] = useState(false);
  const titleOf = (offer: Offer, index: number) => bidderName(offer.name, index, language);

  const add = () => {
    if (offers.length >= offersMax) return setFull(true);
    onKeep([...offers, { id: ground.newId() }]);
  };
  const remove = (index: number) => {
    const offer = offers[index];
    if (offer === undefined) return;
    setRemoved({ offer, index });
    setFull(false);
    onKeep(offers.toSpliced(index, 1));
  };
  const bringBack = () => {
    if (removed === undefined || offers.length >= offersMax) return setFull(true);
    onKeep(offers.toSpliced(removed.index, 0, removed.offer));
    setRemoved(undefined);
  };
  const renderItem = (index: number) => {
    const offer = offers[index];
    const change = (changed: Offer) => onKeep(offers.with(index, changed));
    return offer && <OfferItem offer={offer} {...ground} onChange={change} />;
  };
  return (
    <ItemList
      id="offers"
      title={words.list.title}
      hint={words.list.hint}
      addLabel={words.list.add}
      emptyText={words.list.empty}
      problem={isFull ? words.list.full(offersMax) : undefined}
      items={offers.map((offer, index) => ({ id: offer.id, title: titleOf(offer, index) }))}
      onAdd={add}
      onMove={(from, to) => onKeep(offers.toSpliced(from, 1).toSpliced(to, 0, ...offers.slice(from, from + 1)))}
      onRemove={remove}
      removed={removed && titleOf(removed.offer, removed.index)}
      onUndoRemove={bringBack}
      renderItem={renderItem}
    />
  );
}

interface OfferItemProps extends Omit<OfferListProps, 'offers' | 'onKeep'> {
  readonly offer: Offer;
  readonly onChange: (offer: Offer) => void;
}

function OfferItem({ offer, basis, context, wanted, newId, onChange }: OfferItemProps) {
  const words = useOfferWords();
  const { promises = [], proof = {} } = offer;
  // What was open when the page came must not fold under the hand, and what the hand opened neither.
  const [wasOpen] = useState(proof.pasted !== undefined);
  const ways = {
    promises,
    context,
    newId,
    onKeep: (kept: NonNullable<Offer['promises']>) => onChange({ ...offer, promises: kept }),
  };
  return (
    <>
      <OfferFields offer={offer} context={context} wanted={wanted} onChange={onChange} />
      <Details summary={words.promises} open>
        <PromiseLine {...ways} id={`${offer.id}--promise`} />
        <PromiseList {...ways} basis={basis} level={5} />
      </Details>
      <Details summary={words.proof.title} open={wasOpen}>
        <ProofPart
          id={`${offer.id}--proof`}
          proof={proof}
          context={context}
          onChange={(changed) => onChange({ ...offer, proof: changed })}
        />
      </Details>
    </>
  );
}
