import { useRef, useState } from 'react';
import type { ReadingPageProps } from '#frame/page-card.ts';
import { FieldLink } from '#frame/strategy/field-link.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Finding, Severity } from '#plan/health.ts';
import { findingText, severityName } from '#report/health-text.ts';
import type { Editing } from '#state/app-state.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row, Section } from '#ui/layout.tsx';
import { StatusTag, type StatusTone } from '#ui/status-tag.tsx';
import { OwnWeights, useWeighed } from './own-weights.tsx';
import { reviewPlaces } from './places.ts';
import styles from './review.module.css';
import { SilenceForm } from './silence-form.tsx';

const toneOf: Readonly<Record<Severity, StatusTone>> = {
  contradiction: 'trouble',
  risk: 'underway',
  note: 'untouched',
};

type HealthCheckProps = Pick<ReadingPageProps, 'computed' | 'edit'>;

/** What the answers say against each other, each with the way to mend it or to keep it for a reason. */
export function HealthCheck({ computed: { derived, state }, edit }: HealthCheckProps) {
  const { health: words, plan: planWords } = useOpenedWords();
  const place = useRef<HTMLDivElement>(null);
  const usual = derived?.plan.health ?? [];
  const findings = useWeighed(usual);
  if (derived === undefined)
    return (
      <Section id={reviewPlaces.health} title={words.title}>
        <p role="status">{state === 'failed' ? planWords.failed : planWords.computing}</p>
      </Section>
    );
  const speaking = findings.filter(({ silencedBy }) => silencedBy === undefined);
  const silenced = findings.filter(({ silencedBy }) => silencedBy !== undefined);
  const returnHere = () => place.current?.focus();
  return (
    <Section id={reviewPlaces.health} title={words.title} intro={speaking.length === 0 ? words.nothing : words.lead}>
      <div ref={place} tabIndex={-1}>
        {derived.forecast === undefined && <p>{words.later}</p>}
        <ul className={styles.findings}>
          {speaking.map((finding) => (
            <Found key={keyOf(finding)} finding={finding} edit={edit} onDone={returnHere} />
          ))}
        </ul>
        {silenced.length > 0 && (
          <Details summary={words.silenced(silenced.length)}>
            <ul className={styles.findings}>
              {silenced.map((finding) => (
                <Silenced key={keyOf(finding)} finding={finding} edit={edit} onSpeaking={returnHere} />
              ))}
            </ul>
          </Details>
        )}
        {edit && <OwnWeights findings={usual} />}
      </div>
    </Section>
  );
}

const keyOf = ({ rule, path, figures }: Finding): string => `${rule} ${path} ${JSON.stringify(figures)}`;

interface FoundProps {
  readonly finding: Finding;
  readonly edit: Editing | undefined;
  readonly onDone: () => void;
}

function Found({ finding, edit, onDone }: FoundProps) {
  const words = useOpenedWords().health;
  const language = useLanguage();
  const { severity, stage, path, rule } = finding;
  const [isKeeping, setKeeping] = useState(false);
  const text = findingText(finding, language);
  const endKeeping = () => {
    setKeeping(false);
    onDone();
  };
  return (
    <li className={styles.finding}>
      <StatusTag tone={toneOf[severity]} text={severityName(severity, language)} />
      <p>{text}</p>
      {edit && (
        <Row>
          <FieldLink stage={stage} path={path}>
            {words.open}
            <HiddenText>{words.about(text)}</HiddenText>
          </FieldLink>
          {!isKeeping && (
            <Button kind="quiet" onClick={() => setKeeping(true)}>
              {words.silence}
              <HiddenText>{words.about(text)}</HiddenText>
            </Button>
          )}
        </Row>
      )}
      {edit && isKeeping && <SilenceForm rule={rule} silence={edit.silence} onDone={endKeeping} />}
    </li>
  );
}

interface SilencedProps {
  readonly finding: Finding;
  readonly edit: Editing | undefined;
  readonly onSpeaking: () => void;
}

function Silenced({ finding, edit, onSpeaking }: SilencedProps) {
  const words = useOpenedWords().health;
  const text = findingText(finding, useLanguage());
  const speakAgain = () => {
    edit?.silence(finding.rule, undefined);
    onSpeaking();
  };
  return (
    <li className={styles.finding}>
      <p>{text}</p>
      <p>{words.because(finding.silencedBy ?? '')}</p>
      {edit && (
        <Button kind="quiet" onClick={speakAgain}>
          {words.speakAgain}
          <HiddenText>{words.about(text)}</HiddenText>
        </Button>
      )}
    </li>
  );
}
