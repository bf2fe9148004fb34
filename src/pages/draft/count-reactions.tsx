import { useState } from 'react';
import type { ReadingPageProps } from '#frame/page-card.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { liveFigures } from '#report/live.ts';
import type { Editing } from '#state/app-state.ts';
import { isForecasted } from '#state/computing/computed.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import { draftOf } from '#strategy/strategy.ts';
import { FigureRow } from '#ui/figure-row.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { uncountedPosts } from '#what-if/find-first.ts';
import styles from './draft.module.css';
import { useDraftWords } from './use-draft-words.ts';

/** The five minutes that narrow a forecast most: typed in here, with the figures they change beside them. */
export function CountReactions({ strategy, computed, edit }: ReadingPageProps & { readonly edit: Editing }) {
  const words = useDraftWords();
  const language = useLanguage();
  const { derived } = computed;
  const [asked] = useState(() => uncountedPosts(answersOf(strategy)));
  const figures = isForecasted(derived) ? liveFigures(derived.strategy, derived.forecast, language) : [];
  const [before, setBefore] = useState<typeof figures>();
  if (before === undefined && figures.length > 0 && computed.state === 'ready') setBefore(figures);
  if (asked === undefined) return undefined;
  const business = draftOf(strategy, 'business');
  const community = business.communities?.find(({ id }) => id === asked.id);
  if (community === undefined) return undefined;
  const label = contextOf(strategy).communities.find(({ id }) => id === asked.id)?.label ?? '';
  const change = (reactionsOfTenPosts: number | string | undefined) =>
    edit.answer('business', {
      ...business,
      communities: business.communities?.map((each) =>
        each.id === asked.id ? { ...each, reactionsOfTenPosts } : each,
      ),
    });
  return (
    <div className={styles.reactions}>
      <NumberField
        id="reactionsOfTenPosts"
        label={words.find.reactions(label)}
        hint={`${words.find.reactionsHow} ${words.find.whoToday}`}
        kind="count"
        unit={words.find.reactionsUnit}
        value={community.reactionsOfTenPosts}
        onChange={change}
      />
      <p className={styles.from}>{words.find.reactionsWhere}</p>
      <div className={styles.figures} data-stale={computed.state === 'computing'}>
        <FigureRow
          figures={figures.map((figure) => {
            const was = before?.find(({ id }) => id === figure.id)?.value;
            return was === undefined || was === figure.value
              ? figure
              : { ...figure, note: `${figure.note} · ${words.find.before(was)}` };
          })}
        />
      </div>
    </div>
  );
}
