import { useMemo, useState } from 'react';
import { draftFrom } from '#drafting/draft.ts';
import type { Drafted } from '#drafting/proposal.ts';
import { splitOf, splitQuestionOf } from '#drafting/split/of-draft.ts';
import type { SplitFound } from '#drafting/split/search.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { useAnalysis } from '#state/use-analysis.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import { type TradesLoaded, useTrades } from '../quick/use-trades.ts';

/** The cheapest that is nearly the best, the one with most left by month 24, the best for half of the money. */
export const splitWays = ['chosen', 'bestResult', 'halfMoney'] as const;
export type SplitWay = (typeof splitWays)[number];

interface DraftMade extends Pick<TradesLoaded, 'hasFailed'> {
  /** Undefined while the catalogue is on its way or where it cannot be had. */
  readonly drafted: Drafted | undefined;
  /** The forecast is still looking for the best split of the money. */
  readonly isSplitting: boolean;
  /** Every split loses money by month 24. */
  readonly isLosing: boolean;
  /** How far the search has come, 0 to 1. */
  readonly done: number | undefined;
  /** Leaves the search off: the money is then in equal parts. */
  stop(): void;
  /** Other ways of spending beside the chosen one, once they are known. */
  readonly splits: SplitFound | undefined;
  readonly way: SplitWay;
  pick(way: SplitWay): void;
}

/**
 * The draft that follows from what was said: by the rules at once, with the money split by the forecast soon after. Of two
 * drafts on a page one is held until the other is split: a newer question takes the place of an older one.
 */
export function useDraft(strategy: Strategy, isHeld = false): DraftMade {
  const language = useLanguage();
  const { trades, hasFailed } = useTrades(draftOf(strategy, 'business').industry ?? 'other');
  const request = useMemo(() => trades && { strategy, trade: trades, language }, [strategy, trades, language]);
  const byRules = useMemo(() => request && draftFrom(request), [request]);
  const question = useMemo(
    () => (request && byRules?.kind === 'draft' ? splitQuestionOf(request) : undefined),
    [request, byRules],
  );
  const [way, pick] = useState<SplitWay>('chosen');
  const [stopped, setStopped] = useState<unknown>();
  const isStopped = stopped !== undefined && stopped === question;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question can be left off by itself
  const stopper = useMemo(() => new AbortController(), [question]);
  const {
    found,
    isCurrent,
    done,
    hasFailed: cannotSplit,
  } = useAnalysis('split', isHeld || isStopped ? undefined : question, stopper.signal);
  const split = isCurrent ? found : undefined;
  const stop = () => {
    stopper.abort();
    setStopped(question);
  };
  const drafted = useMemo(
    () =>
      request && question && split
        ? draftFrom({ ...request, split: splitOf(question, split[way].candidate) })
        : byRules,
    [request, question, split, way, byRules],
  );
  const isSplitting = question !== undefined && split === undefined && !cannotSplit && !isStopped;
  return {
    drafted,
    isSplitting,
    isLosing: split?.isLosing === true,
    hasFailed,
    done,
    stop,
    splits: split,
    way,
    pick,
  };
}
