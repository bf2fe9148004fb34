import { useEffect, useState, useSyncExternalStore } from 'react';
import { useActions } from '../use-app.tsx';
import type { LibraryContext, RecordContext, RecordState, SessionContext } from './own-record.ts';

type Read<Body> = readonly [RecordState<Body> | undefined, RecordContext<Body> | undefined];

/** The workshop of a strategy. Undefined while the part that reads it is on its way. */
export function useSession(
  strategyId: string,
): readonly [ReturnType<SessionContext['state']> | undefined, SessionContext | undefined] {
  const { workshop } = useActions();
  return useRecord(workshop, strategyId);
}

export function useLibrary(): readonly [ReturnType<LibraryContext['state']> | undefined, LibraryContext | undefined] {
  const { library } = useActions();
  return useRecord(library, '');
}

function useRecord<Body>(ask: (id: string) => Promise<RecordContext<Body>>, id: string): Read<Body> {
  const [context, setContext] = useState<RecordContext<Body>>();
  useEffect(() => {
    let isWanted = true;
    void ask(id).then((found) => isWanted && setContext(found));
    return () => {
      isWanted = false;
    };
  }, [ask, id]);
  const state = useSyncExternalStore(
    (hear) => context?.listen(hear) ?? (() => {}),
    () => context?.state(),
  );
  return [state, context];
}
