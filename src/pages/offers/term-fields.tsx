import { useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { business } from '#stages/business/index.ts';
import { type AgencyTerm, agencyTerms } from '#stages/work.ts';
import type { Offer } from '#strategy/offers.ts';
import { CheckLine } from '#ui/check-line.tsx';
import { Details } from '#ui/details.tsx';
import { FieldGroup } from '#ui/field.tsx';
import styles from './offers.module.css';
import { useOfferWords } from './use-offer-words.ts';

interface TermFieldsProps {
  readonly offer: Offer;
  readonly onChange: (offer: Offer) => void;
}

/** The six terms: what the bidder agrees to, and behind it what it refuses. The rest it has not said. */
export function TermFields({ offer, onChange }: TermFieldsProps) {
  const { fields } = useOfferWords();
  const { terms = {} } = offer;
  const [wasOpen] = useState(agencyTerms.some((term) => terms[term] === false));
  const put = (term: AgencyTerm, said: boolean | undefined) =>
    onChange({ ...offer, terms: { ...terms, [term]: said } });
  const refusable = agencyTerms.filter((term) => terms[term] !== true);
  return (
    <>
      <FieldGroup field={{ id: `${offer.id}--terms`, label: fields.terms, hint: fields.termsHint }}>
        <TermBoxes
          name={`${offer.id}--agreed`}
          terms={agencyTerms}
          isChecked={(term) => terms[term] === true}
          onCheck={(term, checked) => put(term, checked ? true : undefined)}
        />
      </FieldGroup>
      {refusable.length > 0 && (
        <Details summary={fields.refused} open={wasOpen} quiet>
          <FieldGroup field={{ id: `${offer.id}--refused`, label: fields.refusedTerms }}>
            <TermBoxes
              name={`${offer.id}--refused`}
              terms={refusable}
              isChecked={(term) => terms[term] === false}
              onCheck={(term, checked) => put(term, checked ? false : undefined)}
            />
          </FieldGroup>
        </Details>
      )}
    </>
  );
}

interface TermBoxesProps {
  readonly name: string;
  readonly terms: readonly AgencyTerm[];
  readonly isChecked: (term: AgencyTerm) => boolean;
  readonly onCheck: (term: AgencyTerm, checked: boolean) => void;
}

function TermBoxes({ name, terms, isChecked, onCheck }: TermBoxesProps) {
  const words = business.words[useLanguage()].terms;
  return (
    <div className={styles.terms}>
      {terms.map((term) => (
        <CheckLine
          key={term}
          name={name}
          value={term}
          label={words[term].label}
          checked={isChecked(term)}
          onChange={(checked) => onCheck(term, checked)}
        />
      ))}
    </div>
  );
}
