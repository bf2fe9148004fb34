import { createContext, type ReactNode, useContext } from 'react';
import type { StageId } from '#stages/card.ts';
import type { StrategyPageId } from '../addresses.ts';

/** What the frame of a strategy puts round each of its pages. */
export interface Surroundings {
  readonly title: string;
  /** Beside the page. */
  readonly nav?: ReactNode;
  /** Above the title of a strategy that is not the person's own. */
  readonly mark?: string;
  /** Below the title: what can be done with the strategy. */
  readonly tools?: ReactNode;
  /** Why there is no plan, where the reader cannot change the answers. */
  readonly troubles?: { readonly failed: string; readonly noPlan: string; readonly noPlanHint: string };
  /** Another page of the same strategy; undefined where this frame does not show it. */
  addressOfPage(page: StrategyPageId): string | undefined;
  /** The field of an answer; only where answers can be changed. */
  addressOfField?(stage: StageId, path: string): string;
}

const Context = createContext<Surroundings | undefined>(undefined);

export function SurroundingsProvider({
  value,
  children,
}: {
  readonly value: Surroundings;
  readonly children: ReactNode;
}) {
  return <Context value={value}>{children}</Context>;
}

export function useSurroundings(): Surroundings {
  const surroundings = useContext(Context);
  if (!surroundings) throw new Error('A page of a strategy stands in a frame.');
  return surroundings;
}
