import { useMemo } from 'react';
import { draftFrom } from '#drafting/draft.ts';
import type { Drafted } from '#drafting/proposal.ts';
import { type TradesLoaded, useTrades } from '#frame/quick/use-trades.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { draftOf, type Strategy } from '#strategy/strategy.ts';

/** The draft that follows from what was said; undefined while the catalogue is on its way or where it cannot be had. */
export function useDraft(
  strategy: Strategy,
): { readonly drafted: Drafted | undefined } & Pick<TradesLoaded, 'hasFailed' | 'again'> {
  const language = useLanguage();
  const { trades, hasFailed, again } = useTrades(draftOf(strategy, 'business').industry ?? 'other');
  const drafted = useMemo(
    () => trades && draftFrom({ strategy, trade: trades, language }),
    [strategy, trades, language],
  );
  return { drafted, hasFailed, again };
}
