import { useId } from 'react';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { stages } from '#stages/index.ts';
import { type Difference, differencesBetween } from '#strategy/differences.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Row } from '#ui/layout.tsx';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import { useWhatIfWords } from './use-what-if-words.ts';
import styles from './whatif.module.css';

interface ChangedAnswersProps {
  readonly first: Strategy;
  readonly second: Strategy;
  /** Questions open in the variant that is worked on: only the second one's lead anywhere. */
  readonly isOnSecond: boolean;
}

/** Every answer that differs, as it is in one variant and the other; until one does, the way to the questions. */
export function ChangedAnswers({ first, second, isOnSecond }: ChangedAnswersProps) {
  const words = useWhatIfWords().variant;
  const language = useLanguage();
  const changes = differencesBetween(first, second, useFormats());
  const titleId = useId();
  return (
    <>
      <h3 id={titleId}>{words.changes}</h3>
      {changes.length === 0 ? (
        <>
          <p>{words.noChanges}</p>
          <Row>
            {isOnSecond &&
              stages.map(({ id, words: told }) => (
                <a key={id} href={hrefOf(addressOf.strategy(second.id, id))}>
                  {told[language].title}
                </a>
              ))}
          </Row>
        </>
      ) : (
        <ScrollRegion labelledBy={titleId}>
          <table className={styles.changes}>
            <thead>
              <tr>
                <th scope="col">{words.changeHead.question}</th>
                <th scope="col">{words.changeHead.first}</th>
                <th scope="col">{words.changeHead.second}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.key}>
                  <th scope="row">
                    <Question change={change} strategyId={isOnSecond ? second.id : undefined} />
                  </th>
                  <td>{change.was ?? words.noAnswer}</td>
                  <td>{change.now ?? words.noAnswer}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  );
}

interface QuestionProps {
  readonly change: Difference;
  readonly strategyId: string | undefined;
}

function Question({ change: { stage, path, label }, strategyId }: QuestionProps) {
  if (strategyId === undefined || stage === undefined) return label;
  return <a href={hrefOf(addressOf.field(strategyId, stage, path))}>{label}</a>;
}
