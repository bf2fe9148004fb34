import { useMemo } from 'react';
import { draftFrom } from '#drafting/draft.ts';
import type { Drafted } from '#drafting/proposal.ts';
import { splitOf, splitQuestionOf } from '#drafting/split/of-draft.ts';

import { useLanguage } from '#i18n/use-language.tsx';
import { useAnalysis } from '#state/use-analysis.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import { type TradesLoaded, useTrades } from '../quick/use-trades.ts';

interface DraftMade extends Pick<TradesLoaded, 'hasFailed' | 'again'> {
  /** Undefined while the catalogue is on its way or where it cannot be had. */
  readonly drafted: Drafted | undefined;
  /** The forecast is still looking for the best split of the money. */
  readonly isSplitting: boolean;
  /** Every split loses money by month 24. */
  readonly isLosing: boolean;
}

/**
 * The draft that follows from what was said: by the rules at once, with the money split by the forecast soon after. Of two
 * drafts on a page one is held until the other is split: a newer question takes the place of an older one.
 */
export function useDraft(strategy: Strategy, isHeld = false): DraftMade {
  const language = useLanguage();
  const { trades, hasFailed, again } = useTrades(draftOf(strategy, 'business').industry ?? 'other');
  const request = useMemo(() => trades && { strategy, trade: trades, language }, [strategy, trades, language]);
  const byRules = useMemo(() => request && draftFrom(request), [request]);
  const question = useMemo(
    () => (request && byRules?.kind === 'draft' ? splitQuestionOf(request) : undefined),
    [request, byRules],
  );
  const { found, isCurrent, hasFailed: cannotSplit } = useAnalysis('split', isHeld ? undefined : question);
  const split = isCurrent ? found : undefined;
  const drafted = useMemo(
    () =>
      request && question && split
        ? draftFrom({ ...request, split: splitOf(question, split.chosen.candidate) })
        : byRules,
    [request, question, split, byRules],
  );
  const isSplitting = question !== undefined && split === undefined && !cannotSplit;
  return { drafted, isSplitting, isLosing: split?.isLosing === true, hasFailed, again };
}
