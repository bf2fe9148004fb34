import type { ReadingPageProps } from '#frame/page-card.ts';
import { FieldLink } from '#frame/strategy/field-link.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { type OutcomeWords, outcomeWords } from '#stages/outcome.ts';
import type { Editing } from '#state/app-state.ts';
import { type Forecasted, isForecasted } from '#state/computing/computed.ts';
import { useAnalysis } from '#state/use-analysis.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Section } from '#ui/layout.tsx';
import { factsFrom } from '#what-if/facts.ts';
import { outcomeWanted, type ToFindOut, toFindOut } from '#what-if/find-first.ts';
import { CountReactions } from './count-reactions.tsx';
import styles from './draft.module.css';
import { useDraftWords } from './use-draft-words.ts';

export const findFirstId = 'find-first';

type FindFirstProps = ReadingPageProps & { readonly edit: Editing };

/** Reactions of the last ten posts first of all, then the three unknown numbers that move the outcome most. */
export function FindFirst({ strategy, computed, edit }: FindFirstProps) {
  const words = useDraftWords().find;
  const { derived } = computed;
  return (
    <Section id={findFirstId} title={words.title} intro={words.lead}>
      <CountReactions strategy={strategy} computed={computed} edit={edit} />
      {isForecasted(derived) ? <Unknowns derived={derived} /> : <p role="status">{words.computing}</p>}
    </Section>
  );
}

function Unknowns({ derived }: { readonly derived: Forecasted }) {
  const words = useDraftWords().find;
  const language = useLanguage();
  const { plan, basis } = derived;
  const { found, hasFailed } = useAnalysis('tornado', { input: basis.input });
  if (hasFailed) return <p>{words.failed}</p>;
  if (found === undefined) return <p role="status">{words.computing}</p>;
  const outcome = outcomeWanted(plan.answers);
  const unknowns = toFindOut(factsFrom(plan, basis), plan, outcome, found[outcome], language);
  const brought = outcomeWords(plan.context.outcome, language);
  if (unknowns.length === 0) return <p>{words.nothing}</p>;
  return (
    <ol className={styles.findings}>
      {unknowns.map((unknown) => (
        <Unknown key={unknown.id} unknown={unknown} outcome={outcome} brought={brought} />
      ))}
    </ol>
  );
}

interface UnknownProps {
  readonly unknown: ToFindOut;
  readonly outcome: ReturnType<typeof outcomeWanted>;
  readonly brought: OutcomeWords;
}

function Unknown({ unknown, outcome, brought }: UnknownProps) {
  const words = useDraftWords().find;
  const { label, from, to, how, who, due, stage, path } = unknown;
  return (
    <li>
      <h3>{label}</h3>
      <p>{words.moves[outcome](brought, from, to)}</p>
      <p>{how}</p>
      <p className={styles.from}>{words.who(who, due)}</p>
      <FieldLink stage={stage} path={path}>
        {words.answer}
        <HiddenText>: {label}</HiddenText>
      </FieldLink>
    </li>
  );
}
