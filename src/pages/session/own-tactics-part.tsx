import type { SessionPartProps } from '#facilitation/part-props.ts';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import styles from '#facilitation/workshop.module.css';
import { useLanguage } from '#i18n/use-language.tsx';
import { words as engagementWords } from '#stages/engagement/words.ts';
import { useLibrary } from '#state/workshop/use-record.ts';
import { draftOf } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import type { OwnTactic } from '#workshop/library/library.ts';

/** The consultant's own tactic cards, for the plan that is being made. */
export function OwnTacticsPart({ strategy, edit }: Pick<SessionPartProps, 'strategy' | 'edit'>) {
  const { ownTactics: words, cards } = useWorkshopWords();
  const { cards: kinds } = engagementWords[useLanguage()];
  const [library] = useLibrary();
  const engagement = draftOf(strategy, 'engagement');
  const taken = new Set((engagement.tactics ?? []).map(({ name }) => name));
  const open = (library?.body.tactics ?? []).filter(({ name }) => !taken.has(name));
  const take = ({ kind, name, stopRule }: OwnTactic) =>
    edit.answer('engagement', {
      ...engagement,
      tactics: [...(engagement.tactics ?? []), { id: edit.newId(), kind, name, ...(stopRule && { stopRule }) }],
    });
  if (open.length === 0) return undefined;
  return (
    <Details summary={words.title}>
      <p className={styles.soft}>{words.hint}</p>
      <ul className={styles.cards}>
        {open.map((tactic) => (
          <li key={tactic.id} className={styles.card}>
            <span>
              {tactic.name} <span className={styles.soft}>{kinds[tactic.kind].label}</span>
            </span>
            <Button onClick={() => take(tactic)}>
              {cards.take}
              <HiddenText>{cards.about(tactic.name)}</HiddenText>
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  );
}
