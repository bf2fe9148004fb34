import { FieldLink } from '#frame/strategy/field-link.tsx';
import { useProblemText } from '#frame/strategy/problem-text.ts';
import { toneOf } from '#frame/strategy/strategy-nav.tsx';
import { useSurroundings } from '#frame/strategy/surroundings.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { proposedAnswers } from '#plan/proposed-answers.ts';
import type { AnswerText, StageId } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { answerTextsOf } from '#strategy/answer-texts.ts';
import type { StageProgress } from '#strategy/progress.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { isAsked } from '#strategy/without-selling.ts';
import { Details } from '#ui/details.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { StatusTag } from '#ui/status-tag.tsx';
import { answersPlaceId } from './places.ts';
import styles from './review.module.css';

interface StageAnswersProps {
  readonly strategy: Strategy;
  readonly progress: StageProgress;
}

/** One stage as it was answered, closed to a line; each answer with the way to change it. */
export function StageAnswers({ strategy, progress }: StageAnswersProps) {
  const words = useOpenedWords();
  const language = useLanguage();
  const formats = useFormats();
  const { id, status, later } = progress;
  const texts = answerTextsOf(strategy, id, formats).filter(({ path }) => isAsked(strategy, id, path));
  const proposed = proposedAnswers(strategy).find(({ stage }) => stage === id)?.paths ?? [];
  const tag = later ? words.status.later(words.status[status]) : words.status[status];
  return (
    <section id={answersPlaceId(id)} tabIndex={-1} className={styles.stage}>
      <div className={styles.stageHead}>
        <h3>{stageById[id].words[language].title}</h3>
        <StatusTag tone={toneOf[status]} text={tag} />
      </div>
      <StageProblems strategy={strategy} progress={progress} />
      <Details printed summary={words.review.answersOf(texts.length)}>
        <dl>
          {texts.map((answer) => (
            <Answer key={answer.path} answer={answer} stage={id} isProposed={isAmong(proposed, answer.path)} />
          ))}
        </dl>
      </Details>
    </section>
  );
}

/** What stands there but cannot be used; what is merely missing shows among the answers. */
function StageProblems({ strategy, progress }: StageAnswersProps) {
  const problemText = useProblemText(strategy, progress.id);
  const impossible = progress.problems.filter(({ kind }) => kind === 'impossible');
  if (impossible.length === 0) return undefined;
  return (
    <ul className={styles.problems}>
      {impossible.map((problem) => (
        <li key={`${problem.path} ${problem.id}`}>
          <FieldLink stage={progress.id} path={problem.path}>
            {problemText(problem)}
          </FieldLink>
        </li>
      ))}
    </ul>
  );
}

const isAmong = (paths: readonly string[], path: string): boolean =>
  paths.some((each) => path === each || path.startsWith(`${each}.`));

interface AnswerProps {
  readonly answer: AnswerText;
  readonly stage: StageId;
  readonly isProposed: boolean;
}

function Answer({ answer, stage, isProposed }: AnswerProps) {
  const { addressOfField } = useSurroundings();
  const { review: words, proposed } = useOpenedWords();
  return (
    <div className={styles.answer}>
      <dt className={styles.question}>{answer.label}</dt>
      <dd className={answer.value === undefined ? styles.noAnswer : styles.value}>
        {answer.value ?? words.noAnswer}{' '}
        {isProposed && answer.value !== undefined && <StatusTag tone="underway" text={proposed.mark} />}
      </dd>
      {addressOfField && (
        <dd>
          <FieldLink stage={stage} path={answer.path}>
            {answer.value === undefined ? words.answer : words.change}
            <HiddenText>{words.about(answer.label)}</HiddenText>
          </FieldLink>
        </dd>
      )}
    </div>
  );
}
