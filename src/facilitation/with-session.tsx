import { type ReactNode, useEffect } from 'react';
import type { EditingPageProps } from '#frame/page-card.ts';
import type { SessionContext } from '#state/workshop/own-record.ts';
import { useSession } from '#state/workshop/use-record.ts';
import { holdsOutcome, movedOutcome, withoutOutcome } from '#workshop/outcome.ts';
import type { Session } from '#workshop/session.ts';
import { useWorkshopWords } from './use-workshop-words.ts';
import { WithRecord } from './with-record.tsx';

interface WithSessionProps extends Pick<EditingPageProps, 'strategy' | 'edit'> {
  /** Nothing of the session is changed here: neither its saving nor its undo is shown. */
  readonly readOnly?: boolean;
  readonly children: (session: Session, context: SessionContext) => ReactNode;
}

/** The workshop of a strategy once it is read. */
export function WithSession({ strategy, edit, readOnly = false, children }: WithSessionProps) {
  const words = useWorkshopWords().reading;
  const [state, context] = useSession(strategy.id);
  const body = state?.reading === 'ready' ? state.body : undefined;
  const { workshop: outcome } = strategy;
  const { keepOutcome, newId } = edit;

  // The session lets go of what it held only when the strategy has it.
  useEffect(() => {
    if (body === undefined || context === undefined || !holdsOutcome(body)) return;
    const before = outcome ?? {};
    const moved = movedOutcome(body, before, newId);
    if (moved === before) context.move(withoutOutcome);
    else keepOutcome(moved);
  }, [body, context, outcome, keepOutcome, newId]);

  return (
    <WithRecord state={state} context={context} words={words} readOnly={readOnly}>
      {children}
    </WithRecord>
  );
}
