import { useEffect, useState } from 'react';
import type { Snapshot } from '#storage/snapshots.ts';
import { useEditing } from './use-app.tsx';

export type SnapshotReading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly snapshots: readonly Snapshot[] };

/** The copies of the open strategy; read anew whenever `stepsTaken` changes. */
export function useSnapshots(stepsTaken: number): SnapshotReading {
  const { snapshots } = useEditing();
  const [reading, setReading] = useState<SnapshotReading>({ kind: 'loading' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a step may have left a copy behind
  useEffect(() => {
    let isWanted = true;
    const show = (read: SnapshotReading) => isWanted && setReading(read);
    snapshots()
      .then((found) => show({ kind: 'ready', snapshots: found }))
      .catch(() => show({ kind: 'failed' }));
    return () => {
      isWanted = false;
    };
  }, [snapshots, stepsTaken]);

  return reading;
}
