import type { SessionPartProps } from '#facilitation/part-props.ts';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import type { EditingPageProps } from '#frame/page-card.ts';
import { useSession } from '#state/workshop/use-record.ts';
import { Button } from '#ui/button.tsx';
import { timeLeft } from '#workshop/clock.ts';
import styles from './session.module.css';
import { useProjecting } from './use-projecting.ts';

/** On the other pages of a strategy the projector goes on with the session, and what is written there shows on it. */
export function Following(props: EditingPageProps) {
  const [state, context] = useSession(props.strategy.id);
  if (context === undefined || state?.reading !== 'ready' || state.body.clock === undefined) return undefined;
  return <FollowingBar {...props} session={state.body} context={context} />;
}

function FollowingBar({ strategy, ...props }: SessionPartProps) {
  const words = useWorkshopWords();
  const { standing, projection, projector, hear } = useProjecting({ ...props, strategy });
  if (projector.shown !== 'open' || standing === undefined || projection === undefined) return undefined;
  return (
    <aside className={styles.following} aria-label={words.projector.title} data-print="no">
      <p>
        {words.projector.shows(projection.question)} <span role="timer">{timeLeft(standing.remainingMs)}</span>
      </p>
      <Button kind="quiet" onClick={() => hear('next')}>
        {words.projector.nextQuestion}
      </Button>
      <a href={hrefOf(addressOf.strategy(strategy.id, 'session'))}>{words.projector.toSession}</a>
    </aside>
  );
}
