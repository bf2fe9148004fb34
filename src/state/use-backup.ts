import { useEffect, useRef, useState } from 'react';
import type { Device } from '#storage/device.ts';
import { useActions, useApp } from './use-app.tsx';

interface Backup {
  /** Since the open strategy was last handed out as a file. */
  readonly edits: number;
  readonly isDue: boolean;
  putOff(): void;
}

/**
 * Counts the edits of the open strategy since its last file. After the first one that is saved the browser is asked
 * to keep what is stored: before that there is nothing to keep.
 */
export function useBackup(id: string): Backup {
  const { device } = useActions();
  const steps = useApp((app) => app.stepsTaken);
  const isSaved = useApp((app) => app.save.kind === 'saved');
  const handedOut = useApp((app) => app.handedOut);
  const counted = useRef(steps);
  const [here, setHere] = useState<Device>();
  const [since, setSince] = useState({ edits: 0, isDue: false });

  useEffect(() => void device().then(setHere), [device]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a file handed out begins a new count
  useEffect(() => {
    if (!here) return;
    const more = steps - counted.current;
    counted.current = steps;
    if (more > 0) here.backups.edited(id, more);
    setSince(here.backups.of(id));
  }, [here, id, steps, handedOut]);

  useEffect(() => {
    if (here && steps > 0 && isSaved) void here.askToKeepOnce();
  }, [here, steps, isSaved]);

  const putOff = () => {
    here?.backups.putOff(id);
    setSince({ ...since, isDue: false });
  };
  return { ...since, putOff };
}
