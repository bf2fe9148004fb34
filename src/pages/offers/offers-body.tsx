import { useState } from 'react';
import { askedIn, comparisonOf, weighedIn } from '#contractor/offers/compare.ts';
import { weighedWhen, weightsText } from '#contractor/offers/document.ts';
import { focusDrawn } from '#frame/focus-drawn.ts';
import { useDocumentLanguage } from '#frame/use-document-language.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Editing } from '#state/app-state.ts';
import type { Forecasted } from '#state/computing/computed.ts';
import { useAllWeighed } from '#state/use-weighed.ts';
import { criteria, type Offers } from '#strategy/offers.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/layout.tsx';
import { ComparedSection } from './compared-section.tsx';
import { DecisionSection } from './decision-section.tsx';
import { LettersSection } from './letters-section.tsx';
import { OfferList } from './offer-list.tsx';
import { useOfferWords } from './use-offer-words.ts';
import { WeightsForm, weightFieldId } from './weights-form.tsx';

interface OffersBodyProps {
  readonly strategy: Strategy;
  /** Of these answers; offers may have changed since. */
  readonly derived: Forecasted;
  readonly edit: Editing;
}

const weightsId = 'weights-kept';

/** Weights first; while they are open no price is on the page. */
export function OffersBody({ strategy, derived, edit }: OffersBodyProps) {
  const { keepOffers } = edit;
  const [isReweighing, setReweighing] = useState(false);
  const { offers = {} } = strategy;
  if (offers.weights === undefined || isReweighing)
    return (
      <WeightsForm
        weights={offers.weights}
        onKeep={(weights) => {
          setReweighing(false);
          focusDrawn(weightsId);
          keepOffers({
            ...offers,
            weights,
            reweighed: offers.reweighed || (offers.list ?? []).length > 0 || undefined,
          });
        }}
      />
    );
  const reweigh = () => {
    setReweighing(true);
    focusDrawn(weightFieldId(criteria[0]));
  };
  return <Weighed strategy={strategy} derived={derived} edit={edit} offers={offers} onReweigh={reweigh} />;
}

interface WeighedProps extends OffersBodyProps {
  readonly offers: Offers;
  readonly onReweigh: () => void;
}

function Weighed({ strategy, derived, edit, offers, onReweigh }: WeighedProps) {
  const words = useOfferWords();
  const pageLanguage = useLanguage();
  const { basis, forecast, plan } = derived;
  const [language, setLanguage] = useDocumentLanguage(strategy.documentLanguage);
  const asked = askedIn(offers, basis, plan);
  const found = useAllWeighed(asked.flatMap(({ question }) => question ?? []));
  const { list = [] } = offers;
  const comparison = comparisonOf(offers, plan, forecast, weighedIn(asked, found ?? []));
  return (
    <>
      <div data-print="no">
        <Section title={words.weights.title}>
          <p id={weightsId} tabIndex={-1}>
            {weightsText(comparison, pageLanguage)} {weighedWhen(comparison, pageLanguage)}
          </p>
          <Button kind="quiet" onClick={onReweigh}>
            {words.weights.change}
          </Button>
        </Section>
        <Section title={words.list.section}>
          <OfferList
            offers={list}
            basis={basis}
            context={plan.context}
            wanted={comparison.wanted}
            newId={edit.newId}
            onKeep={(kept) => edit.keepOffers({ ...offers, list: kept })}
          />
        </Section>
      </div>
      {list.length === 1 && <p>{words.compared.oneMore}</p>}
      {list.length > 1 && found === undefined && <p role="status">{words.compared.weighing}</p>}
      {list.length > 1 && found !== undefined && (
        <ComparedSection comparison={comparison} plan={plan} language={language} onLanguage={setLanguage} />
      )}
      {list.length > 0 && (
        <div data-print="no">
          <LettersSection offers={list} plan={plan} language={language} />
        </div>
      )}
      {list.length > 0 && (
        <DecisionSection strategy={strategy} plan={plan} offers={offers} compared={comparison.offers} edit={edit} />
      )}
    </>
  );
}
