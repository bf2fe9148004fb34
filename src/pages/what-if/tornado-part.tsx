import { useState } from 'react';
import { Tornado } from '#charts/tornado.tsx';
import { type OutcomeId, outcomeIds } from '#domain/outcomes.ts';
import { FieldLink } from '#frame/strategy/field-link.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { outcomeWords } from '#stages/outcome.ts';
import { useAnalysis } from '#state/use-analysis.ts';
import { Section, Stack } from '#ui/layout.tsx';
import { Pick } from '#ui/segmented-choice.tsx';
import type { WhatIfFacts } from '#what-if/facts.ts';
import { type SwingText, tornadoText } from '#what-if/tornado.ts';
import { Analysed } from '../analysed.tsx';
import { whatIfPlaces } from './places.ts';
import { useWhatIfWords } from './use-what-if-words.ts';
import styles from './whatif.module.css';

interface TornadoPartProps {
  readonly facts: WhatIfFacts;
}

/** Fields worth the first look. */
const fieldsMost = 3;

/** What moves an outcome most, as a picture, with the way to the estimates behind it. */
export function TornadoPart({ facts }: TornadoPartProps) {
  const words = useWhatIfWords().tornado;
  const language = useLanguage();
  const [outcome, setOutcome] = useState<OutcomeId>('sales');
  const { input } = facts.basis;
  const outcomes = words.outcomes(outcomeWords(facts.context.outcome, language));
  const analysis = useAnalysis('tornado', { input });
  const choices = outcomeIds.filter((id) => id !== 'resultMinor' || input.averageOrderValueMinor !== undefined);
  return (
    <Section id={whatIfPlaces.tornado} title={words.title} intro={words.intro}>
      <Stack>
        <Pick
          label={words.outcome}
          options={choices.map((value) => ({ value, label: outcomes[value] }))}
          value={outcome}
          onPick={setOutcome}
        />
        <Analysed analysis={analysis}>
          {(found) => {
            const { finding, borrowed, bars, more, format } = tornadoText(facts, outcome, found[outcome], language);
            return (
              <Stack>
                <Tornado title={finding} describe={borrowed} bars={bars} format={format} />
                {more && <p>{more}</p>}
                <Fields bars={bars.slice(0, fieldsMost)} />
              </Stack>
            );
          }}
        </Analysed>
      </Stack>
    </Section>
  );
}

function Fields({ bars }: { readonly bars: readonly SwingText[] }) {
  const words = useWhatIfWords().tornado;
  if (bars.length === 0) return undefined;
  return (
    <div className={styles.fields}>
      <p>{words.fields}</p>
      <ul>
        {bars.map(({ id, label, stage, path, isBorrowed }) => (
          <li key={id}>
            <FieldLink stage={stage} path={path}>
              {label}
            </FieldLink>
            {isBorrowed && ` (${words.borrowed})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
