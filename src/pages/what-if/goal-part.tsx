import { useId, useState } from 'react';
import type { Goal, GoalOutcome } from '#domain/search/goal-seek.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { draftsWithAdMoney, draftsWithPosts } from '#plan/second-variant.ts';
import { outcomeWords } from '#stages/outcome.ts';
import type { Editing } from '#state/app-state.ts';
import { useAnalysis } from '#state/use-analysis.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { variantOf } from '#strategy/variants.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { Pick } from '#ui/segmented-choice.tsx';
import { isMoney } from '#what-if/amounts.ts';
import type { WhatIfFacts } from '#what-if/facts.ts';
import { goalChoices, goalOf, goalText, type Way } from '#what-if/goal.ts';
import { Analysed } from '../analysed.tsx';
import { whatIfPlaces } from './places.ts';
import { useWhatIfWords } from './use-what-if-words.ts';
import styles from './whatif.module.css';

interface GoalPartProps {
  readonly facts: WhatIfFacts;
  readonly strategy: Strategy;
  readonly edit: Editing | undefined;
  /** Told after a way has been made a variant. */
  readonly onBegun: () => void;
}

const isAmount = (outcome: GoalOutcome, amount: number | string | undefined): amount is number =>
  typeof amount === 'number' && (amount > 0 || (amount === 0 && outcome === 'result'));

/** What it would take to reach the owner's goal or another, one change at a time. */
export function GoalPart({ facts, strategy, edit, onBegun }: GoalPartProps) {
  const words = useWhatIfWords().goal;
  const language = useLanguage();
  const own = goalOf(facts);
  const [outcome, setOutcome] = useState<GoalOutcome>(
    own?.outcome ?? (facts.basis.input.sellsNothing ? 'activeMembers' : 'sales'),
  );
  const [amount, setAmount] = useState<number | string | undefined>(own?.amount);
  const goal: Goal | undefined = isAmount(outcome, amount) ? { outcome, amount } : undefined;
  const outcomes = words.outcomes(outcomeWords(facts.context.outcome, language));
  const analysis = useAnalysis('goal', goal && { input: facts.basis.input, goal });
  const take = (picked: GoalOutcome) => {
    setOutcome(picked);
    setAmount(picked === own?.outcome ? own.amount : undefined);
  };
  return (
    <Section id={whatIfPlaces.goal} title={words.title} intro={words.intro}>
      <Stack>
        <Pick
          label={words.outcome}
          options={goalChoices(facts).map((value) => ({ value, label: outcomes[value] }))}
          value={outcome}
          onPick={take}
        />
        <NumberField
          key={outcome}
          id={useId()}
          label={words.amount}
          kind={isMoney(outcome) ? 'money' : 'decimal'}
          currency={facts.context.currency}
          value={amount}
          onChange={setAmount}
          problem={goal ? undefined : words.missing}
        />
        {goal && (
          <Analysed analysis={analysis} computing={words.computing}>
            {(found) => {
              const { finding, ways } = goalText(facts, goal, found, language);
              return (
                <>
                  <p className={styles.finding}>{finding}</p>
                  <dl className={styles.ways}>
                    {ways.map((way) => (
                      <WayLine key={way.kind} way={way} strategy={strategy} edit={edit} onBegun={onBegun} />
                    ))}
                  </dl>
                </>
              );
            }}
          </Analysed>
        )}
      </Stack>
    </Section>
  );
}

interface WayLineProps {
  readonly way: Way;
  readonly strategy: Strategy;
  readonly edit: Editing | undefined;
  readonly onBegun: () => void;
}

function WayLine({ way: { kind, name, text, factor }, strategy, edit, onBegun }: WayLineProps) {
  const words = useWhatIfWords().goal;
  const isChangeable = edit && (strategy.otherVariant === undefined || variantOf(strategy) === 'second');
  const begin = () => {
    if (factor === undefined) return;
    edit?.beginSecond((before) => (kind === 'posts' ? draftsWithPosts : draftsWithAdMoney)(before, factor));
    onBegun();
  };
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
      {factor !== undefined && isChangeable && (
        <dd>
          <Button kind="quiet" onClick={begin}>
            {strategy.otherVariant === undefined ? words.begin : words.change}
            <HiddenText>{words.about(name)}</HiddenText>
          </Button>
        </dd>
      )}
    </div>
  );
}
