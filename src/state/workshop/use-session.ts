import { useEffect, useState, useSyncExternalStore } from 'react';
import { useActions } from '../use-app.tsx';
import type { SessionContext, SessionState } from './session-state.ts';

/** The workshop of a strategy. Undefined while the part that reads it is on its way. */
export function useSession(strategyId: string): readonly [SessionState | undefined, SessionContext | undefined] {
  const { workshop } = useActions();
  const [context, setContext] = useState<SessionContext>();
  useEffect(() => {
    let isWanted = true;
    void workshop(strategyId).then((found) => isWanted && setContext(found));
    return () => {
      isWanted = false;
    };
  }, [workshop, strategyId]);
  const state = useSyncExternalStore(
    (hear) => context?.listen(hear) ?? (() => {}),
    () => context?.state(),
  );
  return [state, context];
}
