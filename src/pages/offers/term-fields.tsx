import { useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { business } from '#stages/business/index.ts';
import { type AgencyTerm, agencyTerms } from '#stages/work.ts';
import type { Offer } from '#strategy/offers.ts';
import { ChoicesField } from '#ui/choice-field.tsx';
import { Details } from '#ui/details.tsx';
import { useOfferWords } from './use-offer-words.ts';

interface TermFieldsProps {
  readonly offer: Offer;
  readonly onChange: (offer: Offer) => void;
}

/** The six terms: what the bidder agrees to, and behind it what it refuses. The rest it has not said. */
export function TermFields({ offer, onChange }: TermFieldsProps) {
  const { fields } = useOfferWords();
  const names = business.words[useLanguage()].terms;
  const { terms = {} } = offer;
  const [wasOpen] = useState(agencyTerms.some((term) => terms[term] === false));
  const optionsOf = (shown: readonly AgencyTerm[]) => shown.map((value) => ({ value, label: names[value].label }));
  const saying = (isAgreed: boolean) => agencyTerms.filter((term) => terms[term] === isAgreed);
  /** Says `isAgreed` of the chosen terms; of the others whatever else was said of them. */
  const put = (isAgreed: boolean) => (chosen: readonly string[]) =>
    onChange({
      ...offer,
      terms: Object.fromEntries(
        agencyTerms.flatMap((term) => {
          const said = chosen.includes(term) ? isAgreed : terms[term] === isAgreed ? undefined : terms[term];
          return said === undefined ? [] : [[term, said]];
        }),
      ),
    });
  const refusable = agencyTerms.filter((term) => terms[term] !== true);
  return (
    <>
      <ChoicesField
        id={`${offer.id}--terms`}
        label={fields.terms}
        hint={fields.termsHint}
        options={optionsOf(agencyTerms)}
        value={saying(true)}
        onChange={put(true)}
      />
      {refusable.length > 0 && (
        <Details summary={fields.refused} open={wasOpen} quiet>
          <ChoicesField
            id={`${offer.id}--refused`}
            label={fields.refusedTerms}
            options={optionsOf(refusable)}
            value={saying(false)}
            onChange={put(false)}
          />
        </Details>
      )}
    </>
  );
}
