import { startTransition, useEffect, useState } from 'react';
import type { Strategy } from '#strategy/strategy.ts';
import { useActions } from '../use-app.tsx';
import { type Computed, notComputed } from './computed.ts';

/** What follows from a strategy that is not the open one. */
export function useComputed(strategy: Strategy | undefined): Computed {
  const { derive } = useActions();
  const [computed, setComputed] = useState(notComputed);

  useEffect(() => {
    if (strategy === undefined) return;
    let isWanted = true;
    const show = (found: Computed) => isWanted && startTransition(() => setComputed(found));
    setComputed(({ derived }) => ({ state: 'computing', derived }));
    derive(strategy).then(
      (derived) => show({ state: 'ready', derived }),
      () => show({ state: 'failed', derived: undefined }),
    );
    return () => {
      isWanted = false;
    };
  }, [strategy, derive]);

  return computed;
}
