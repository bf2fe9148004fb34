import { useLastPages } from '#state/use-app.tsx';
import { firstPage, type StrategyPageId, strategyPageIn } from '../addresses.ts';

/** The page of a strategy that was seen last on this device; its first page where none of ours is noted. */
export function useLastPage(): (strategyId: string) => StrategyPageId {
  const lastPages = useLastPages();
  return (strategyId) => strategyPageIn(lastPages.of(strategyId)) ?? firstPage;
}
