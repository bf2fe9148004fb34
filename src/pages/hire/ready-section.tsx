import { useMemo } from 'react';
import type { Part } from '#contractor/papers/view.ts';
import { type ReadyText, readyIn } from '#contractor/ready/text.ts';
import { FieldLink } from '#frame/strategy/field-link.tsx';
import { OpenQuestions } from '#frame/strategy/open-questions.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Plan } from '#plan/plan.ts';
import { findingText } from '#report/health-text.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Details } from '#ui/details.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { Section } from '#ui/layout.tsx';
import styles from './hire.module.css';
import { hirePlaces } from './places.ts';
import { useHireWords } from './use-hire-words.ts';

interface ReadySectionProps {
  readonly strategy: Strategy;
  readonly plan: Plan;
  readonly parts: readonly Part[];
}

/** Whether to hire, what is missing for it, and the three ways side by side: for the owner alone, never printed. */
export function ReadySection({ strategy, plan, parts }: ReadySectionProps) {
  const words = useHireWords();
  const language = useLanguage();
  const ready = useMemo(() => readyIn(plan, parts, language), [plan, parts, language]);
  const missing = ready.needs.filter((need) => need.missing.length > 0);
  const there = ready.needs.filter((need) => need.missing.length === 0);
  return (
    <div data-print="no">
      <Section id={hirePlaces.ready} title={words.ready}>
        <p className={styles.verdict} data-end={ready.end}>
          {ready.verdict}
        </p>
        <p>{ready.because}</p>
        <h3>{words.facts}</h3>
        <ul className={styles.list}>
          {ready.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <h3>{ready.score}</h3>
        {missing.length > 0 && <Needs title={words.missing} needs={missing} strategy={strategy} />}
        <Details summary={words.there}>
          <ul className={styles.list}>
            {there.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </Details>
      </Section>
      <Section id={hirePlaces.ways} title={words.ways}>
        <DocumentView blocks={ready.ways} />
      </Section>
    </div>
  );
}

interface NeedsProps {
  readonly title: string;
  readonly needs: ReadyText['needs'];
  readonly strategy: Strategy;
}

function Needs({ title, needs, strategy }: NeedsProps) {
  const language = useLanguage();
  return (
    <>
      <p>{title}:</p>
      <ul className={styles.list}>
        {needs.map((need) => (
          <li key={need.id}>
            <strong>{need.title}.</strong> {need.why}
            <OpenQuestions strategy={strategy} places={need.missing.filter(({ finding }) => finding === undefined)} />
            <ul className={styles.said}>
              {need.missing.map(({ stage, path, finding }) => {
                if (finding === undefined) return undefined;
                const text = findingText(finding, language);
                return (
                  <li key={text}>
                    <FieldLink stage={stage} path={path}>
                      {text}
                    </FieldLink>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
