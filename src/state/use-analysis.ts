import { useEffect, useState } from 'react';
import type { Findings, Questions, Topic } from './analysis.ts';
import { useActions } from './use-app.tsx';
import type { ProgressReport } from './worker-client.ts';

/** What was found, and whether it still belongs to an earlier question; a question that failed can be asked again. */
export interface Analysis<T extends Topic> {
  readonly found: Findings[T] | undefined;
  readonly isCurrent: boolean;
  readonly hasFailed: boolean;
  /** How much of it is done, 0 to 1; undefined where that is not told. */
  readonly done: number | undefined;
  again(): void;
}

interface Known<T extends Topic> {
  readonly key: string;
  readonly found: Findings[T] | undefined;
  readonly hasFailed: boolean;
}

/** Asks away from the page whenever the question changes; without a question nothing is asked. */
export function useAnalysis<T extends Topic>(
  topic: T,
  question: Questions[T] | undefined,
  signal?: AbortSignal,
): Analysis<T> {
  const { analyse } = useActions();
  const [known, setKnown] = useState<Known<T>>();
  const [times, setTimes] = useState(0);
  const [progress, setProgress] = useState<{ readonly key: string; readonly done: number }>();
  const key = `${times} ${JSON.stringify(question)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question
  useEffect(() => {
    if (question === undefined) return;
    const unwanted = new AbortController();
    const isWanted = () => !unwanted.signal.aborted;
    const letGo = () => unwanted.abort();
    if (signal?.aborted) return;
    signal?.addEventListener('abort', letGo, { once: true });
    const onProgress = ({ done, of }: ProgressReport) => {
      if (isWanted()) setProgress({ key, done: done / of });
    };
    analyse(topic, question, { ...(signal && { onProgress }), signal: unwanted.signal }).then(
      (found) => isWanted() && found !== undefined && setKnown({ key, found, hasFailed: false }),
      () => isWanted() && setKnown({ key, found: undefined, hasFailed: true }),
    );
    return () => {
      signal?.removeEventListener('abort', letGo);
      letGo();
    };
  }, [analyse, topic, key]);

  return {
    found: known?.found,
    isCurrent: known?.key === key,
    hasFailed: known?.key === key && known.hasFailed,
    done: progress?.key === key ? progress.done : undefined,
    again: () => setTimes(times + 1),
  };
}
