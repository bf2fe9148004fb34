import { type SubmitEvent, useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { stageIds } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import type { Difference } from '#strategy/differences.ts';
import { Button } from '#ui/button.tsx';
import { Row, Section } from '#ui/layout.tsx';
import { DifferenceLine } from './difference-line.tsx';
import styles from './merge.module.css';
import { useMergeWords } from './use-merge-words.ts';

interface ChoosingFormProps {
  readonly differences: readonly Difference[];
  readonly onBring: (chosen: readonly Difference[]) => void;
}

/** The differences by stage, each to be taken or left. */
export function ChoosingForm({ differences, onBring }: ChoosingFormProps) {
  const words = useMergeWords();
  const language = useLanguage();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [isWarned, setWarned] = useState(false);
  const chosen = differences.filter(({ key }) => taken.has(key));
  const choose = (keys: readonly string[], isTaken: boolean) => {
    setWarned(false);
    const others = [...taken].filter((key) => !keys.includes(key));
    setTaken(new Set(isTaken ? [...others, ...keys] : others));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen.length === 0) return setWarned(true);
    onBring(chosen);
    setTaken(new Set());
  };
  const all = differences.map(({ key }) => key);
  const groups = [...stageIds, undefined].map((stage) => ({
    title: stage ? stageById[stage].words[language].title : words.whole,
    lines: differences.filter((difference) => difference.stage === stage),
  }));
  return (
    <form onSubmit={submit} className={styles.choosing}>
      <p role="status">{words.differences(differences.length)}</p>
      <Row>
        <Button onClick={() => choose(all, true)}>{words.takeAll}</Button>
        <Button onClick={() => choose(all, false)}>{words.takeNone}</Button>
      </Row>
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <Section key={title} title={title}>
            <ul className={styles.differences}>
              {lines.map((difference) => (
                <DifferenceLine
                  key={difference.key}
                  difference={difference}
                  isTaken={taken.has(difference.key)}
                  onTake={(isTaken) => choose([difference.key], isTaken)}
                />
              ))}
            </ul>
          </Section>
        ))}
      {isWarned && (
        <p role="alert" className={styles.problem}>
          {words.nothingChosen}
        </p>
      )}
      <Row>
        <Button kind="primary" type="submit">
          {chosen.length > 0 ? words.bring(chosen.length) : words.bringTicked}
        </Button>
      </Row>
    </form>
  );
}
