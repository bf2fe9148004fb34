import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { StageId } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { problemText } from '#stages/problem-text.ts';
import { answerTextsOf, labelAt } from '#strategy/answer-texts.ts';
import { problemsOf } from '#strategy/cleaning.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { FieldLink } from './field-link.tsx';
import styles from './open-questions.module.css';
import { useOpenedWords } from './use-opened-words.ts';

interface Place {
  readonly stage: StageId;
  readonly path: string;
}

interface OpenQuestionsProps {
  readonly strategy: Strategy;
  readonly places: readonly Place[];
}

/** Questions by name, each a link into its field. */
export function OpenQuestions({ strategy, places }: OpenQuestionsProps) {
  const questions = useQuestions(strategy, places);
  return (
    <ul className={styles.questions}>
      {questions.map(({ stage, path, text }) => (
        <li key={text}>
          <FieldLink stage={stage} path={path}>
            {text}
          </FieldLink>
        </li>
      ))}
    </ul>
  );
}

/** Questions about an entry that is not there yet are one: to add the entry. */
function useQuestions(strategy: Strategy, places: readonly Place[]) {
  const words = useOpenedWords().stage;
  const language = useLanguage();
  const formats = useFormats();
  const questions = places.map(({ stage, path }) => {
    const stageWords = stageById[stage].words[language];
    const about = (text: string) => ({ stage, path, text: words.about(stageWords.title, text) });
    const label = labelAt(answerTextsOf(strategy, stage, formats), path);
    if (label !== undefined) return about(label);
    const instead = problemsOf(strategy, stage).find((problem) => path.startsWith(problem.path));
    return about(instead ? problemText(language, stageWords.problems, instead.id) : path);
  });
  return questions.filter(({ text }, place) => questions.findIndex((other) => other.text === text) === place);
}
