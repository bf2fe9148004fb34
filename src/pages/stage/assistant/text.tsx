import { useState } from 'react';
import { tacticKinds } from '#domain/tactic.ts';
import type { AssistantList } from '#drafting/assistant/take-answer.ts';
import { copyToClipboard } from '#frame/browser.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { assistantPrompt } from '#report/assistant/prompt.ts';
import { engagement } from '#stages/engagement/index.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { FieldGroup } from '#ui/field.tsx';
import { Row } from '#ui/layout.tsx';
import styles from './assistant.module.css';
import { factsFor, toldFacts } from './told-facts.ts';
import { useAssistantWords } from './use-assistant-words.ts';

interface AssistantTextProps {
  readonly list: AssistantList;
  readonly strategy: Strategy;
  readonly pillar: string | undefined;
  /** Ids of what is ticked although private, or not ticked although it is not. */
  readonly turned: ReadonlySet<string>;
  readonly onTurn: (turned: ReadonlySet<string>) => void;
}

/** The answers that may be told, and the text made of them. */
export function AssistantText({ list, strategy, pillar, turned, onTurn }: AssistantTextProps) {
  const words = useAssistantWords();
  const language = useLanguage();
  const [copied, setCopied] = useState<{ readonly text: string; readonly hasWorked: boolean }>();
  const facts = factsFor(strategy, list, language);
  const told = toldFacts(facts, turned);
  const kinds = tacticKinds.map((kind) => engagement.words[language].cards[kind].label);
  const text = assistantPrompt({ list, facts: told, pillar, kinds }, language);
  const copy = async () => setCopied({ text, hasWorked: await copyToClipboard(text) });
  return (
    <>
      <FieldGroup field={{ id: 'assistant.told', label: words.told, hint: words.toldHint }}>
        {facts.map(({ id, label, value, isPrivate }) => (
          <CheckLine
            key={id}
            label={label}
            hint={value}
            checked={isPrivate === turned.has(id)}
            onChange={() => onTurn(turned.symmetricDifference(new Set([id])))}
          />
        ))}
        {told.length === 0 && <p>{words.nothingTold}</p>}
      </FieldGroup>
      <section aria-label={words.text} className={styles.text}>
        {text}
      </section>
      <Row>
        <Button onClick={copy}>{words.copy}</Button>
        <p role="status">{copied?.text === text && (copied.hasWorked ? words.copied : words.notCopied)}</p>
      </Row>
    </>
  );
}
