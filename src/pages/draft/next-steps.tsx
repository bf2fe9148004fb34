import { PageLink } from '#frame/strategy/page-link.tsx';
import { Button } from '#ui/button.tsx';
import { focusField } from '#ui/focus-field.ts';
import { Section } from '#ui/layout.tsx';
import styles from './draft.module.css';
import { findFirstId } from './find-first.tsx';
import { useDraftWords } from './use-draft-words.ts';

/** Three ways on from a draft. */
export function NextSteps() {
  const words = useDraftWords().next;
  return (
    <Section title={words.title}>
      <ul className={styles.steps}>
        <li>
          <PageLink to="plan" kind="primary">
            {words.plan.action}
          </PageLink>
          <p>{words.plan.text}</p>
        </li>
        <li>
          <PageLink to="hire">{words.hire.action}</PageLink>
          <p>{words.hire.text}</p>
        </li>
        <li>
          <Button onClick={() => focusField(findFirstId)}>{words.find.action}</Button>
          <p>{words.find.text}</p>
        </li>
      </ul>
    </Section>
  );
}
