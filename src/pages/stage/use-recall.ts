import { useEffect, useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { withWords } from '#i18n/words.ts';
import type { StageId } from '#stages/card.ts';
import type { Unconfirmed } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { Recall } from './recall.ts';

/** Long enough that nobody is held up while typing. */
const pauseMs = 500;

const recalling = withWords(() => import('./recall.ts'));

/** The reasons of what is proposed on a stage, once they are known; they follow after a pause in the typing. */
export function useRecall(strategy: Strategy, stage: StageId, marks: readonly Unconfirmed[]): Recall | undefined {
  const language = useLanguage();
  const [found, setFound] = useState<Recall | undefined>();
  const isStale = marks.some((mark) => mark.isStale);
  const named = marks.map(({ at, value, basis }) => `${at} ${value} ${basis}`).join('\n');
  // A new proposal follows every answer; a reason stays as long as what it speaks of.
  const question = isStale ? strategy : named;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question stands for the strategy
  useEffect(() => {
    if (named === '') return;
    let isWanted = true;
    const answer = () =>
      recalling()
        .then(({ recall }) => (isWanted ? recall(strategy, stage, language) : undefined))
        .then(
          (recalled) => isWanted && recalled && setFound(recalled),
          () => isWanted && setFound(undefined), // without the catalogue a mark stands without its reason
        );
    const timer = setTimeout(answer, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [question, stage, language]);

  return named === '' ? undefined : found;
}
