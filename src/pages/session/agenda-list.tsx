import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { SessionContext } from '#state/workshop/own-record.ts';
import { Button } from '#ui/button.tsx';
import { atStep, type Standing } from '#workshop/clock.ts';
import { workshopWords } from '#workshop/words.ts';
import styles from './session.module.css';

interface AgendaListProps {
  readonly context: SessionContext;
  readonly standing: Standing;
}

/** Every step with its time box; any can be gone to. */
export function AgendaList({ context, standing: { steps, place } }: AgendaListProps) {
  const words = useWorkshopWords().run;
  const { number } = useFormats();
  const named = workshopWords[useLanguage()].steps;
  return (
    <section>
      <h2 className={styles.sideTitle}>{words.agenda}</h2>
      <ol className={styles.agenda}>
        {steps.map(({ id, minutes }, index) => (
          <li key={id} aria-current={index === place ? 'step' : undefined}>
            <Button kind="quiet" onClick={() => context.move((before, now) => atStep(before, index, now))}>
              {named[id].title}
            </Button>
            <span className={styles.minutes}>{number(minutes)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
