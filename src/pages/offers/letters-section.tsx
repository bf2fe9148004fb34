import { useState } from 'react';
import { letterTo } from '#contractor/offers/letter.ts';
import { bidderName } from '#contractor/offers/table.ts';
import { proofQuestions } from '#contractor/proof/text.ts';
import { partsOf, viewOf } from '#contractor/view-of.ts';
import { saveDocument } from '#frame/save-document.ts';
import { useFormat } from '#frame/use-format.tsx';
import type { Language } from '#i18n/language.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { type Plan, planIn } from '#plan/plan.ts';
import type { Offer } from '#strategy/offers.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Section } from '#ui/layout.tsx';
import styles from './offers.module.css';
import { useOfferWords } from './use-offer-words.ts';

interface LettersSectionProps {
  readonly offers: readonly Offer[];
  readonly plan: Plan;
  /** Of the letters. */
  readonly language: Language;
}

/** One letter a bidder, made from the contractor's view and that bidder's own offer. */
export function LettersSection({ offers, plan, language }: LettersSectionProps) {
  const words = useOfferWords();
  const pageLanguage = useLanguage();
  const [said, setSaid] = useState('');
  const view = viewOf(planIn(plan, language), partsOf(plan.answers));
  const letters = offers.map((offer, index) => {
    const questions = proofQuestions(offer.proof, plan.context, language);
    return letterTo(offer, bidderName(offer.name, index, language), view, language, questions);
  });
  const { format, choice } = useFormat(letters);
  return (
    <Section title={words.letters.title} intro={words.letters.text}>
      {choice}
      {letters.map((letter, index) => {
        const name = bidderName(offers[index]?.name, index, pageLanguage);
        return (
          <div key={offers[index]?.id} className={styles.letter}>
            <Details summary={words.letters.preview(name)}>
              <article lang={language} className={styles.preview}>
                <h3>{letter.title}</h3>
                <DocumentView blocks={letter.opening} sections={letter.sections} />
              </article>
            </Details>
            <Button
              kind="quiet"
              onClick={async () => setSaid(words.compared.saved(await saveDocument(letter, format)))}
            >
              {words.letters.download}
              <HiddenText>{words.letters.about(name)}</HiddenText>
            </Button>
          </div>
        );
      })}
      <p role="status">{said}</p>
    </Section>
  );
}
