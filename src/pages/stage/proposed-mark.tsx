import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import type { ProposedNow, ProposedText } from '#report/draft/proposed-text.ts';
import type { AnswerKey, Unconfirmed } from '#strategy/proposals.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { StatusTag } from '#ui/status-tag.tsx';
import styles from './stage.module.css';

interface ProposedMarkProps {
  readonly marks: readonly Unconfirmed[];
  /** What the entry or the answer is called, for those who hear the buttons alone. */
  readonly name: string;
  /** It stands beside an entry of a list, not beside one answer. */
  readonly isEntry: boolean;
  /** Undefined until it is known. */
  readonly text: ProposedText | undefined;
  readonly onKeep: () => void;
  /** Puts what would be proposed now in its place, or takes out what would not be. */
  readonly onTake: (ats: readonly AnswerKey[]) => void;
}

/** A proposal that nobody has confirmed: why it stands there, *Keep*, and beside it what would be proposed now. */
export function ProposedMark({ marks, name, isEntry, text, onKeep, onTake }: ProposedMarkProps) {
  const words = useOpenedWords().proposed;
  const isStale = marks.some((mark) => mark.isStale);
  return (
    <div className={styles.mark}>
      {marks.some(({ by }) => by === undefined) && <StatusTag tone="underway" text={words.mark} />}
      {marks.some(({ by }) => by === 'assistant') && <StatusTag tone="underway" text={words.byAssistant} />}
      {text && <p className={styles.told}>{text.reason}</p>}
      {isStale && text?.now?.kind !== 'same' && <p className={styles.told}>{words.stale}</p>}
      {text?.now && <Now now={text.now} name={name} isAnswer={!isEntry} onTake={onTake} />}
      <Button onClick={onKeep} className={styles.keep} data-keep>
        {words.keep}
        <HiddenText>{words.about(name)}</HiddenText>
      </Button>
    </div>
  );
}

interface NowProps extends Pick<ProposedMarkProps, 'name' | 'onTake'> {
  readonly now: ProposedNow;
  /** It is one answer, under its own question. */
  readonly isAnswer: boolean;
}

function Now({ now, name, isAnswer, onTake }: NowProps) {
  const words = useOpenedWords().proposed;
  if (now.kind === 'same') return <p className={styles.told}>{words.sameNow}</p>;
  const isGone = now.kind === 'gone';
  return (
    <>
      {isGone ? (
        <p className={styles.told}>{words.goneNow}</p>
      ) : (
        <div>
          <p className={styles.told}>{words.now}</p>
          {isAnswer ? (
            <p>{now.parts[0]?.value}</p>
          ) : (
            <dl className={styles.anew}>
              {now.parts.map(({ path, label, value }) => (
                <div key={path}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
          <p className={styles.told}>{now.reason}</p>
        </div>
      )}
      <Button onClick={() => onTake(now.ats)} className={styles.keep}>
        {isGone ? words.takeOut : words.takeNow}
        <HiddenText>{words.about(name)}</HiddenText>
      </Button>
    </>
  );
}
