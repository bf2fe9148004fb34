import type { ReactNode } from 'react';
import type { SessionDesk, SessionState } from '#state/workshop/session-state.ts';
import { useSession } from '#state/workshop/use-session.ts';
import { Button } from '#ui/button.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Session } from '#workshop/session.ts';
import { useWorkshopWords } from './use-workshop-words.ts';

interface WithSessionProps {
  readonly strategyId: string;
  readonly children: (session: Session, desk: SessionDesk) => ReactNode;
}

/** The workshop of a strategy once it is read; what cannot be read or saved is said in its place. */
export function WithSession({ strategyId, children }: WithSessionProps) {
  const words = useWorkshopWords().reading;
  const [state, desk] = useSession(strategyId);
  if (state === undefined || desk === undefined || state.reading === 'loading')
    return <p role="status">{words.loading}</p>;
  if (state.reading === 'failed')
    return (
      <Notice kind="trouble" title={words.failed}>
        <Button onClick={desk.again}>{words.again}</Button>
      </Notice>
    );
  if (state.reading !== 'ready') return <Notice kind="trouble" title={words[state.reading]} />;
  return (
    <Stack>
      <SaveLine state={state} desk={desk} />
      {children(state.session, desk)}
    </Stack>
  );
}

function SaveLine({ state: { save, canUndo }, desk }: { readonly state: SessionState; readonly desk: SessionDesk }) {
  const words = useWorkshopWords().reading;
  if (save === 'changedElsewhere')
    return (
      <Notice kind="trouble" title={words.changedElsewhere}>
        <Button onClick={desk.again}>{words.takeTheirs}</Button>
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
        <Button kind="quiet" disabled={!canUndo} onClick={desk.undo}>
          {words.undo}
        </Button>
      </Row>
    </div>
  );
}
