import type { ReactNode } from 'react';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import type { Findings, Topic } from '#state/analysis.ts';
import type { Analysis } from '#state/use-analysis.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

interface AnalysedProps<T extends Topic> {
  readonly analysis: Analysis<T>;
  /** What is said while it is computed. */
  readonly computing?: string | undefined;
  readonly children: (found: Findings[T]) => ReactNode;
}

/** Shows what was found; until then, or where it failed, says so. Findings of an earlier question are not shown. */
export function Analysed<T extends Topic>({ analysis, computing, children }: AnalysedProps<T>) {
  const words = useOpenedWords().analysis;
  const { found, isCurrent, hasFailed, again } = analysis;
  if (hasFailed) {
    return (
      <Notice kind="trouble" title={words.failed}>
        <Button onClick={again}>{words.again}</Button>
      </Notice>
    );
  }
  if (!isCurrent || found === undefined) return <p role="status">{computing ?? words.computing}</p>;
  return children(found);
}
