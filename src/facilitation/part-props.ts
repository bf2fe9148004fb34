import type { EditingPageProps } from '#frame/page-card.ts';
import type { SessionContext } from '#state/workshop/own-record.ts';
import type { Session } from '#workshop/session.ts';

/** What every part of a running session is given. */
export interface SessionPartProps extends EditingPageProps {
  readonly session: Session;
  readonly context: SessionContext;
}
