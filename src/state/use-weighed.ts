import { useEffect, useState } from 'react';
import type { Plausibility } from '#domain/plausibility.ts';
import type { PromiseQuestion } from '#plan/promises/question.ts';
import { useActions } from './use-app.tsx';

export type Weighed =
  | { readonly kind: 'weighing' }
  | { readonly kind: 'weighed'; readonly plausibility: Plausibility }
  | { readonly kind: 'failed' };

/** In which share of simulated years a promise comes true; weighed anew when the plan or the promise changes. */
export function useWeighed({ input, promise }: PromiseQuestion): Weighed {
  const { weigh } = useActions();
  const asked = JSON.stringify({ input, promise });
  const [answered, setAnswered] = useState<{ readonly asked: string; readonly weighed: Weighed }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the question
  useEffect(() => {
    let isWanted = true;
    const answer = (weighed: Weighed) => isWanted && setAnswered({ asked, weighed });
    weigh({ input, promise }).then(
      (plausibility) => answer({ kind: 'weighed', plausibility }),
      () => answer({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [asked, weigh]);

  return answered?.asked === asked ? answered.weighed : { kind: 'weighing' };
}

/** The same of many promises at once; undefined until every one of them is known. */
export function useAllWeighed(questions: readonly PromiseQuestion[]): readonly Plausibility[] | undefined {
  const { weigh } = useActions();
  const asked = JSON.stringify(questions.map(({ input, promise }) => ({ input, promise })));
  const [answered, setAnswered] = useState<{ readonly asked: string; readonly all: readonly Plausibility[] }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the questions
  useEffect(() => {
    let isWanted = true;
    Promise.all(questions.map(({ input, promise }) => weigh({ input, promise }))).then(
      (all) => isWanted && setAnswered({ asked, all }),
      () => {}, // each promise says by itself that it failed
    );
    return () => {
      isWanted = false;
    };
  }, [asked, weigh]);

  return answered?.asked === asked ? answered.all : undefined;
}
