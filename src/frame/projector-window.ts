import { useEffect, useSyncExternalStore } from 'react';

let handle: Window | undefined;
const ears = new Set<() => void>();

/** The window a workshop is projected in: it belongs to the program, so that it outlives the page that opened it. */
export const projectorWindow = {
  current: (): Window | undefined => handle,
  take(found: Window | undefined) {
    handle = found;
    for (const hear of ears) hear();
  },
};

const listen = (hear: () => void) => {
  ears.add(hear);
  return () => void ears.delete(hear);
};

/** Whether a workshop is projected. A projected window tells of itself again and again, also after this one was loaded anew. */
export function useHasProjector(): boolean {
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const isReady = typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'ready';
      if (isReady && handle === undefined && isProjector(source)) projectorWindow.take(source);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  return useSyncExternalStore(listen, () => handle !== undefined);
}

/** A window this one has opened; from a disk nobody may look at another window's opener. */
export function isProjector(source: MessageEventSource | null): source is Window {
  if (source === null || source === window || !('closed' in source)) return false;
  try {
    return source.opener === window;
  } catch {
    return true;
  }
}
