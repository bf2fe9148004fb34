import { PageLink } from '#frame/strategy/page-link.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { outcomeWords } from '#stages/outcome.ts';
import { contextOf } from '#strategy/context.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { focusField } from '#ui/focus-field.ts';
import { Section } from '#ui/layout.tsx';
import styles from './draft.module.css';
import { findFirstId } from './find-first.tsx';
import { useDraftWords } from './use-draft-words.ts';

/** Three ways on from a draft. */
export function NextSteps({ strategy }: { readonly strategy: Strategy }) {
  const words = useDraftWords().next;
  const { outcome: brought, sellsNothing } = contextOf(strategy);
  const outcome = outcomeWords(brought, useLanguage());
  return (
    <Section title={words.title}>
      <ul className={styles.steps}>
        <li>
          <PageLink to="plan" kind="primary">
            {words.plan.action}
          </PageLink>
          <p>{sellsNothing ? words.plan.unsold : words.plan.text(outcome)}</p>
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
