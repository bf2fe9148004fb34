import { useMemo, useRef, useState } from 'react';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { basisOf } from '#plan/basis.ts';
import { type Finding, healthOf, type Severity } from '#plan/health.ts';
import { findingText, severityName } from '#report/health-text.ts';
import { useActions, useApp } from '#state/use-app.tsx';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row, Section } from '#ui/layout.tsx';
import { StatusTag, type StatusTone } from '#ui/status-tag.tsx';
import styles from './review.module.css';
import { SilenceForm } from './silence-form.tsx';

const toneOf: Readonly<Record<Severity, StatusTone>> = {
  contradiction: 'trouble',
  risk: 'underway',
  note: 'untouched',
};

interface HealthCheckProps {
  readonly strategy: Strategy;
}

/** What the answers say against each other, each with the way to mend it or to keep it for a reason. */
export function HealthCheck({ strategy }: HealthCheckProps) {
  const words = useOpenedWords().health;
  const forecast = useApp((app) => app.forecast);
  const findings = useMemo(() => healthOf(strategy, basisOf(strategy), forecast), [strategy, forecast]);
  const place = useRef<HTMLDivElement>(null);
  const speaking = findings.filter(({ silencedBy }) => silencedBy === undefined);
  const silenced = findings.filter(({ silencedBy }) => silencedBy !== undefined);
  const returnHere = () => place.current?.focus();
  return (
    <Section title={words.title} intro={speaking.length === 0 ? words.nothing : words.lead}>
      <div ref={place} tabIndex={-1}>
        {forecast === undefined && <p>{words.later}</p>}
        <ul className={styles.findings}>
          {speaking.map((finding) => (
            <Found key={keyOf(finding)} finding={finding} strategy={strategy} onDone={returnHere} />
          ))}
        </ul>
        {silenced.length > 0 && (
          <Details summary={words.silenced(silenced.length)}>
            <ul className={styles.findings}>
              {silenced.map((finding) => (
                <Silenced key={keyOf(finding)} finding={finding} onSpeaking={returnHere} />
              ))}
            </ul>
          </Details>
        )}
      </div>
    </Section>
  );
}

const keyOf = (finding: Finding): string => `${finding.rule} ${finding.path} ${findingText(finding, 'en')}`;

interface FoundProps extends HealthCheckProps {
  readonly finding: Finding;
  readonly onDone: () => void;
}

function Found({ finding, strategy, onDone }: FoundProps) {
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
      <Row>
        <a href={hrefOf(addressOf.field(strategy.id, stage, path))}>
          {words.open}
          <HiddenText>{words.about(text)}</HiddenText>
        </a>
        {!isKeeping && (
          <Button kind="quiet" onClick={() => setKeeping(true)}>
            {words.silence}
            <HiddenText>{words.about(text)}</HiddenText>
          </Button>
        )}
      </Row>
      {isKeeping && <SilenceForm rule={rule} onDone={endKeeping} />}
    </li>
  );
}

interface SilencedProps {
  readonly finding: Finding;
  readonly onSpeaking: () => void;
}

function Silenced({ finding, onSpeaking }: SilencedProps) {
  const words = useOpenedWords().health;
  const { silence } = useActions();
  const text = findingText(finding, useLanguage());
  const speakAgain = () => {
    silence(finding.rule, undefined);
    onSpeaking();
  };
  return (
    <li className={styles.finding}>
      <p>{text}</p>
      <p>{words.because(finding.silencedBy ?? '')}</p>
      <Button kind="quiet" onClick={speakAgain}>
        {words.speakAgain}
        <HiddenText>{words.about(text)}</HiddenText>
      </Button>
    </li>
  );
}
