import { useState } from 'react';
import type { Compared } from '#contractor/offers/compare.ts';
import { type DecisionProblem, decided, problemsOf, suggestedFor } from '#contractor/offers/decide.ts';
import { bidderName } from '#contractor/offers/table.ts';
import { focusDrawn } from '#frame/focus-drawn.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { type Plan, planWith } from '#plan/plan.ts';
import { decisionIn } from '#report/document.ts';
import type { Editing } from '#state/app-state.ts';
import type { Decision, Offers } from '#strategy/offers.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceField } from '#ui/choice-field.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { focusField } from '#ui/focus-field.ts';
import { Section, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { AgreedFields } from './agreed-fields.tsx';
import styles from './offers.module.css';
import { useOfferWords } from './use-offer-words.ts';

interface DecisionSectionProps {
  readonly strategy: Strategy;
  readonly plan: Plan;
  readonly offers: Offers;
  readonly compared: readonly Compared[];
  readonly edit: Editing;
}

const takenId = 'decision-taken';
const fieldIds = { offer: 'decision-offer', reasons: 'decision-reasons' } as const;

/** The decision while it is written, or as it was taken. */
export function DecisionSection(props: DecisionSectionProps) {
  const words = useOfferWords().decision;
  const language = useLanguage();
  const { strategy, plan, offers, edit } = props;
  const taken = decisionIn(planWith(plan, strategy), language);
  const decideAnew = () => {
    edit.keepOffers({ ...offers, decision: { ...offers.decision, isTaken: undefined } });
    focusDrawn(fieldIds.offer);
  };
  if (taken === undefined)
    return (
      <div data-print="no">
        <DecisionForm {...props} />
      </div>
    );
  return (
    <Section title={words.title}>
      <Stack>
        <DocumentView blocks={taken} />
        <p id={takenId} tabIndex={-1} data-print="no">
          {words.where}
        </p>
        <Button onClick={decideAnew}>{words.again}</Button>
      </Stack>
    </Section>
  );
}

function DecisionForm({ strategy, plan, offers, compared, edit }: DecisionSectionProps) {
  const words = useOfferWords().decision;
  const language = useLanguage();
  const { keepOffers, sign } = edit;
  const [isAsked, setAsked] = useState(false);
  const { decision = {} } = offers;
  const chosen = compared.find(({ offer }) => offer.id === decision.offerId);
  const priceMinor = chosen?.units.priceMinor;
  const problems = problemsOf(offers, decision, priceMinor);
  const problem = (...ids: readonly DecisionProblem[]) => {
    const found = isAsked ? problems.find((id) => ids.includes(id)) : undefined;
    return found && words.problems[found];
  };
  const put = (part: Partial<Decision>) => keepOffers({ ...offers, decision: { ...decision, ...part } });
  const nameOf = (id: string | undefined) => {
    const index = compared.findIndex(({ offer }) => offer.id === id);
    return bidderName(compared[index]?.offer.name, index, language);
  };
  const take = async () => {
    if (problems.length > 0 || priceMinor === undefined) {
      setAsked(true);
      focusField(problems[0] === 'reasonsMissing' ? fieldIds.reasons : fieldIds.offer);
      return;
    }
    await sign(words.signedAs(nameOf(decision.offerId)), decided(strategy, plan, offers, decision, priceMinor));
    focusDrawn(takenId);
  };
  return (
    <Section title={words.title} intro={words.text}>
      <Stack>
        <ChoiceField
          id={fieldIds.offer}
          label={words.offer}
          options={compared.map(({ offer }) => ({ value: offer.id, label: nameOf(offer.id) }))}
          problem={problem('offerMissing', 'priceMissing')}
          value={decision.offerId}
          onChange={(offerId) => put({ offerId, agreed: undefined })}
        />
        <TextField
          id={fieldIds.reasons}
          label={words.reasons}
          hint={words.reasonsHint}
          multiline
          problem={problem('reasonsMissing')}
          value={decision.reasons ?? ''}
          onChange={(reasons) => put({ reasons })}
        />
        <TextField
          id="decision-dissent"
          label={words.dissent}
          hint={words.dissentHint}
          optional
          multiline
          value={decision.dissent ?? ''}
          onChange={(dissent) => put({ dissent })}
        />
        {chosen && (
          <AgreedFields
            agreed={decision.agreed ?? suggestedFor(plan, chosen.offer)}
            context={plan.context}
            shareOf={({ id, amount }) =>
              chosen.promises.find(({ promise }) => promise.id === id && promise.amount === amount)?.found?.share
            }
            onChange={(agreed) => put({ agreed })}
          />
        )}
        <div>
          <p>{words.takesOver}</p>
          <ul className={styles.list}>
            {words.taken.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {chosen?.offer.adsIncluded && <li>{words.adsIncluded}</li>}
          </ul>
        </div>
        <Button kind="primary" onClick={take}>
          {words.take}
        </Button>
      </Stack>
    </Section>
  );
}
