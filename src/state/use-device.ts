import { useCallback, useEffect, useState } from 'react';
import type { Contents, KeepPromise } from '#storage/device.ts';
import { useActions } from './use-app.tsx';

export type DeviceReading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly contents: Contents; readonly keepPromise: KeepPromise };

/** What is stored on this computer, and the way to ask the browser to keep it. */
export function useDevice(): readonly [DeviceReading, () => Promise<void>] {
  const { device } = useActions();
  const [reading, setReading] = useState<DeviceReading>({ kind: 'loading' });

  useEffect(() => {
    const look = async () => {
      const { contents, keepPromise } = await device();
      setReading({ kind: 'ready', contents: await contents(), keepPromise: await keepPromise() });
    };
    look().catch(() => setReading({ kind: 'failed' }));
  }, [device]);

  const ask = useCallback(async () => {
    const keepPromise = await (await device()).askToKeep();
    setReading((before) => (before.kind === 'ready' ? { ...before, keepPromise } : before));
  }, [device]);

  return [reading, ask];
}
