import { PageLink } from '#frame/strategy/page-link.tsx';
import { QuickLine } from '#frame/workshop/quick-line.tsx';
import { useWorkshopWords } from '#frame/workshop/use-workshop-words.ts';
import type { SessionContext } from '#state/workshop/own-record.ts';
import { Stack } from '#ui/layout.tsx';
import { type Session, withId } from '#workshop/session.ts';
import styles from './session.module.css';

interface QuickLinesProps {
  readonly session: Session;
  readonly context: SessionContext;
}

/** Decisions, open questions and next steps as they fall: a line and Enter. */
export function QuickLines({ session, context }: QuickLinesProps) {
  const words = useWorkshopWords().run.quick;
  const add = (list: 'decisions' | 'parked' | 'nextSteps') => (text: string) =>
    context.change((before) => {
      const [counted, id] = withId(before);
      return { ...counted, [list]: [...counted[list], { id, text }] };
    });
  return (
    <section>
      <h2 className={styles.sideTitle}>{words.title}</h2>
      <Stack>
        <QuickLine id="quick.decision" label={words.decide} onLine={add('decisions')} />
        <QuickLine id="quick.parked" label={words.park} onLine={add('parked')} />
        <QuickLine id="quick.next" label={words.next} onLine={add('nextSteps')} />
        <p role="status" className={styles.soft}>
          {words.count(session.decisions.length, session.parked.length, session.nextSteps.length)}
        </p>
        <PageLink to="wrap-up" kind="quiet">
          {words.open}
        </PageLink>
      </Stack>
    </section>
  );
}
