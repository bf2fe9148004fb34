import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Problem, StageId } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { problemText } from '#stages/problem-text.ts';
import { answerTextsOf, labelAt } from '#strategy/answer-texts.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { useOpenedWords } from './use-opened-words.ts';

/** The stage's own words for a problem; the words all numbers share go with the name of the question. */
export function useProblemText(strategy: Strategy, stage: StageId): (problem: Problem) => string {
  const words = useOpenedWords().stage;
  const language = useLanguage();
  const formats = useFormats();
  const own: Readonly<Record<string, string>> = stageById[stage].words[language].problems;
  return ({ id, path }) => {
    const instruction = problemText(language, own, id);
    const label = id in own ? undefined : labelAt(answerTextsOf(strategy, stage, formats), path);
    return label === undefined ? instruction : words.about(label, instruction);
  };
}
