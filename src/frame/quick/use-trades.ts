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
}

interface Known {
  readonly industry: Industry;
  /** Undefined where loading failed. */
  readonly trades: Trades | undefined;
}

/** Loads what the catalogue says of a trade. Some browsers keep a failed load until the page is loaded anew, so no other try is made. */
export function useTrades(industry: Industry): TradesLoaded {
  const [known, setKnown] = useState<Known>();

  useEffect(() => {
    let isWanted = true;
    Promise.all([loadTrade(industry, 'en'), loadTrade(industry, 'ru')]).then(
      ([en, ru]) => isWanted && setKnown({ industry, trades: { en, ru } }),
      () => isWanted && setKnown({ industry, trades: undefined }),
    );
    return () => {
      isWanted = false;
    };
  }, [industry]);

  const found = known?.industry === industry ? known : undefined;
  return {
    trades: found?.trades,
    hasFailed: found !== undefined && found.trades === undefined,
  };
}
