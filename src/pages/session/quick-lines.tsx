import { useState } from 'react';
import { PageLink } from '#frame/strategy/page-link.tsx';
import type { SessionDesk } from '#state/workshop/session-desk.ts';
import { Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { lineMax, type Session, withId } from '#workshop/session.ts';
import { useWorkshopWords } from '../use-workshop-words.ts';
import styles from './session.module.css';

interface QuickLinesProps {
  readonly session: Session;
  readonly desk: SessionDesk;
}

/** Decisions, open questions and next steps as they fall: a line and Enter. */
export function QuickLines({ session, desk }: QuickLinesProps) {
  const words = useWorkshopWords().run.quick;
  const add = (list: 'decisions' | 'parked' | 'nextSteps') => (text: string) =>
    desk.change((before) => {
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

interface QuickLineProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly onLine: (text: string) => void;
}

/** One line of text that Enter writes down and empties. */
export function QuickLine({ id, label, hint, onLine }: QuickLineProps) {
  const [typed, setTyped] = useState('');
  const keep = () => {
    if (typed.trim() === '') return;
    onLine(typed.trim());
    setTyped('');
  };
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      value={typed}
      onChange={setTyped}
      onEnter={keep}
      isUnsaved
      maxLength={lineMax}
    />
  );
}
