import type { ReactNode } from 'react';
import type { SessionContext } from '#state/workshop/own-record.ts';
import { useSession } from '#state/workshop/use-record.ts';
import type { Session } from '#workshop/session.ts';
import { useWorkshopWords } from './use-workshop-words.ts';
import { WithRecord } from './with-record.tsx';

interface WithSessionProps {
  readonly strategyId: string;
  readonly children: (session: Session, context: SessionContext) => ReactNode;
}

/** The workshop of a strategy once it is read. */
export function WithSession({ strategyId, children }: WithSessionProps) {
  const words = useWorkshopWords().reading;
  const [state, context] = useSession(strategyId);
  return (
    <WithRecord state={state} context={context} words={words}>
      {children}
    </WithRecord>
  );
}
