import { type FormEvent, useState } from 'react';
import { criterionNames } from '#contractor/offers/document.ts';
import { canJudge, weightMax } from '#contractor/offers/score.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { type Criterion, criteria, type Weights } from '#strategy/offers.ts';
import { Button } from '#ui/button.tsx';
import { focusField } from '#ui/focus-field.ts';
import { Section, Stack } from '#ui/layout.tsx';
import { ScaleField } from '#ui/scale-field.tsx';
import { useOfferWords } from './use-offer-words.ts';

interface WeightsFormProps {
  readonly weights: Weights | undefined;
  readonly onKeep: (weights: Weights) => void;
}

export const weightFieldId = (criterion: Criterion) => `weight-${criterion}`;

/** What counts, asked before any price is in sight. */
export function WeightsForm({ weights: before = {}, onKeep }: WeightsFormProps) {
  const words = useOfferWords().weights;
  const names = criterionNames(useLanguage());
  const [weights, setWeights] = useState<Weights>(before);
  const [isAsked, setAsked] = useState(false);
  const isWhole = criteria.every((criterion) => weights[criterion] !== undefined);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole && canJudge(weights)) return onKeep(weights);
    setAsked(true);
    focusField(weightFieldId(criteria.find((criterion) => weights[criterion] === undefined) ?? criteria[0]));
  };
  return (
    <Section title={words.title} intro={words.text}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {criteria.map((criterion) => (
            <ScaleField
              key={criterion}
              id={weightFieldId(criterion)}
              label={names[criterion]}
              from={0}
              to={weightMax}
              fromLabel={words.from}
              toLabel={words.to}
              problem={isAsked && weights[criterion] === undefined ? words.missing : undefined}
              value={weights[criterion]}
              onChange={(weight) => setWeights({ ...weights, [criterion]: weight })}
            />
          ))}
          {isAsked && isWhole && !canJudge(weights) && <p role="alert">{words.allNought}</p>}
          <Button kind="primary" type="submit">
            {words.keep}
          </Button>
          <p>{words.hidden}</p>
        </Stack>
      </form>
    </Section>
  );
}
