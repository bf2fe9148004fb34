import type { SessionContext } from '#state/workshop/own-record.ts';
import type { Session } from '#workshop/session.ts';
import type { EditingPageProps } from '../page-card.ts';

/** What every part of a running session is given. */
export interface SessionPartProps extends EditingPageProps {
  readonly session: Session;
  readonly context: SessionContext;
}
