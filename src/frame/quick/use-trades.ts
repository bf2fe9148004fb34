import { useEffect, useState } from 'react';
import { loadTrade } from '#catalogue/load-trade.ts';
import type { CatalogueLanguage, Trade } from '#catalogue/trade.ts';
import type { Industry } from '#domain/industry.ts';

/** A trade in every language the catalogue is written in: a text taken keeps its twin. */
export type Trades = Readonly<Record<CatalogueLanguage, Trade>>;

export interface TradesLoaded {
  /** Undefined while it is on its way, or where it cannot be had. */
  readonly trades: Trades | undefined;
  readonly hasFailed: boolean;
  again(): void;
}

interface Known {
  readonly key: string;
  /** Undefined where loading failed. */
  readonly trades: Trades | undefined;
}

/** Loads what the catalogue says of a trade; loading that failed can be tried again. */
export function useTrades(industry: Industry): TradesLoaded {
  const [known, setKnown] = useState<Known>();
  const [times, setTimes] = useState(0);
  const key = `${industry} ${times}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the trade
  useEffect(() => {
    let isWanted = true;
    Promise.all([loadTrade(industry, 'en'), loadTrade(industry, 'ru')]).then(
      ([en, ru]) => isWanted && setKnown({ key, trades: { en, ru } }),
      () => isWanted && setKnown({ key, trades: undefined }),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);

  const found = known?.key === key ? known : undefined;
  return {
    trades: found?.trades,
    hasFailed: found !== undefined && found.trades === undefined,
    again: () => setTimes(times + 1),
  };
}
