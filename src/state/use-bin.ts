import { useCallback, useEffect, useState } from 'react';
import type { BinnedEntry } from '#storage/bin.ts';
import { useActions } from './use-app.tsx';

export type BinReading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly entries: readonly BinnedEntry[] };

/** What lies in the bin, and the way to look again. */
export function useBin(): readonly [BinReading, () => Promise<void>] {
  const { bin } = useActions();
  const [reading, setReading] = useState<BinReading>({ kind: 'loading' });
  const look = useCallback(async () => {
    try {
      setReading({ kind: 'ready', entries: await bin() });
    } catch {
      setReading({ kind: 'failed' });
    }
  }, [bin]);
  useEffect(() => void look(), [look]);
  return [reading, look];
}
