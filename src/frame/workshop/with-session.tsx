import type { ReactNode } from 'react';
import type { SessionContext, SessionState } from '#state/workshop/session-state.ts';
import { useSession } from '#state/workshop/use-session.ts';
import { Button } from '#ui/button.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Session } from '#workshop/session.ts';
import { useWorkshopWords } from './use-workshop-words.ts';

interface WithSessionProps {
  readonly strategyId: string;
  readonly children: (session: Session, context: SessionContext) => ReactNode;
}

/** The workshop of a strategy once it is read; what cannot be read or saved is said in its place. */
export function WithSession({ strategyId, children }: WithSessionProps) {
  const words = useWorkshopWords().reading;
  const [state, context] = useSession(strategyId);
  if (state === undefined || context === undefined || state.reading === 'loading')
    return <p role="status">{words.loading}</p>;
  if (state.reading === 'failed')
    return (
      <Notice kind="trouble" title={words.failed}>
        <Button onClick={context.again}>{words.again}</Button>
      </Notice>
    );
  if (state.reading !== 'ready') return <Notice kind="trouble" title={words[state.reading]} />;
  return (
    <Stack>
      <SaveLine state={state} context={context} />
      {children(state.session, context)}
    </Stack>
  );
}

function SaveLine({
  state: { save, canUndo },
  context,
}: {
  readonly state: SessionState;
  readonly context: SessionContext;
}) {
  const words = useWorkshopWords().reading;
  if (save === 'changedElsewhere')
    return (
      <Notice kind="trouble" title={words.changedElsewhere}>
        <Button onClick={context.again}>{words.takeTheirs}</Button>
      </Notice>
    );
  return (
    <div data-print="no">
      <Row>
        {save === 'notSaved' ? (
          <Notice kind="trouble" title={words.notSaved} />
        ) : (
          <span role="status">{words[save]}</span>
        )}
        <Button kind="quiet" disabled={!canUndo} onClick={context.undo}>
          {words.undo}
        </Button>
      </Row>
    </div>
  );
}
