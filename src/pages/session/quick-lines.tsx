import { QuickLine } from '#facilitation/quick-line.tsx';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import type { EditingPageProps } from '#frame/page-card.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { type OutcomeList, withOutcomeEntry } from '#strategy/workshop-outcome.ts';
import { Stack } from '#ui/layout.tsx';
import styles from './session.module.css';

/** Decisions, open questions and next steps as they fall: a line and Enter. They are kept with the strategy. */
export function QuickLines({ strategy, edit }: Pick<EditingPageProps, 'strategy' | 'edit'>) {
  const words = useWorkshopWords().run.quick;
  const outcome = strategy.workshop ?? {};
  const { decisions = [], parked = [], nextSteps = [] } = outcome;
  const add = (list: OutcomeList) => (text: string) =>
    edit.keepOutcome(withOutcomeEntry(outcome, list, { id: edit.newId(), text }));
  return (
    <section>
      <h2 className={styles.sideTitle}>{words.title}</h2>
      <Stack>
        <QuickLine id="quick.decision" label={words.decide} onLine={add('decisions')} />
        <QuickLine id="quick.parked" label={words.park} onLine={add('parked')} />
        <QuickLine id="quick.next" label={words.next} onLine={add('nextSteps')} />
        <p role="status" className={styles.soft}>
          {words.count(decisions.length, parked.length, nextSteps.length)}
        </p>
        <PageLink to="wrap-up" kind="quiet">
          {words.open}
        </PageLink>
      </Stack>
    </section>
  );
}
