import { columns, left, right, table } from '#document/table.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { useAnalysis } from '#state/use-analysis.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import type { WhatIfFacts } from '#what-if/facts.ts';
import { type StressTestText, stressTestsOf, stressTestText } from '#what-if/stress-tests.ts';
import { Analysed } from '../analysed.tsx';
import { whatIfPlaces } from './places.ts';
import { useWhatIfWords } from './use-what-if-words.ts';
import styles from './whatif.module.css';

/** What stays and what moves when the money is cut, the contractor goes, a network closes. */
export function StressTestsPart({ facts }: { readonly facts: WhatIfFacts }) {
  const words = useWhatIfWords().stressTests;
  const language = useLanguage();
  const stressTests = stressTestsOf(facts);
  const question = { input: facts.basis.input, stressTests: stressTests.map(({ stressTest }) => stressTest) };
  const analysis = useAnalysis('stressTests', stressTests.length > 0 ? question : undefined);
  if (stressTests.length === 0) {
    return (
      <Section id={whatIfPlaces.stressTests} title={words.title}>
        <p>{words.none}</p>
      </Section>
    );
  }
  return (
    <Section id={whatIfPlaces.stressTests} title={words.title} intro={words.intro}>
      <Analysed analysis={analysis}>
        {({ planned, stressed }) => (
          <Stack>
            {stressTests.map((stressTest, place) => (
              <StressTestCard
                key={stressTest.id}
                text={stressTestText(facts, stressTest, planned, stressed[place] ?? planned, language)}
              />
            ))}
            {!stressTests.some(({ id }) => id === 'contractorGone') && <p>{words.noContractor}</p>}
          </Stack>
        )}
      </Analysed>
    </Section>
  );
}

function StressTestCard({ text: { title, assumed, finding, rows } }: { readonly text: StressTestText }) {
  const { kpi, planned, stressed, change } = useWhatIfWords().stressTests.head;
  const numbers = table(
    'stressTest',
    columns([kpi, planned, stressed, change], [left('text'), right('various'), right('various'), right('various')]),
    rows.map((row) => [row.label, row.planned, row.stressed, row.change]),
  );
  return (
    <article className={styles.stressTest}>
      <h3>{title}</h3>
      <p className={styles.finding}>{finding}</p>
      <p>{assumed}</p>
      <DocumentView blocks={[numbers]} />
    </article>
  );
}
