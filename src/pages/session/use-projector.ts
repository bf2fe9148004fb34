import { useCallback, useEffect, useRef, useState } from 'react';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { newsIn, type Projection, type ProjectorNews } from '#workshop/projection.ts';

type Shown = 'closed' | 'open' | 'blocked';

/**
 * The projected window: opened from here, told what to show whenever that changes. It asks by itself after this window was
 * loaded anew, so neither loses the other.
 */
export function useProjector(projection: Projection | undefined, hear: (kind: ProjectorNews['kind']) => void) {
  const handle = useRef<Window | undefined>(undefined);
  const [shown, setShown] = useState<Shown>('closed');
  const latest = useRef(projection);
  const hearing = useRef(hear);
  latest.current = projection;
  hearing.current = hear;

  const send = useCallback(() => {
    if (handle.current?.closed === true) {
      handle.current = undefined;
      setShown('closed');
    }
    if (latest.current) handle.current?.postMessage(latest.current, '*'); // a page opened from a disk has no origin to name
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: sent whenever what is shown has changed
  useEffect(send, [JSON.stringify(projection)]);

  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const news = newsIn(data);
      if (news === undefined || source === null || source === window || !('closed' in source)) return;
      const isOurs = handle.current === undefined ? isProjector(source) : source === handle.current;
      if (!isOurs) return;
      handle.current = source;
      setShown('open');
      if (news.kind === 'ready') send();
      else hearing.current(news.kind);
    };
    const watch = setInterval(send, 3000);
    addEventListener('message', listen);
    return () => {
      clearInterval(watch);
      removeEventListener('message', listen);
    };
  }, [send]);

  const open = () => {
    const { href } = new URL(hrefOf(addressOf.projector), window.location.href);
    handle.current = window.open(href, 'stage-zero-projector', 'popup,width=1280,height=720') ?? undefined;
    setShown(handle.current ? 'open' : 'blocked');
  };
  return { shown, open };
}

/** A window this one has opened; from a disk nobody may look at another window's opener. */
function isProjector(source: Window): boolean {
  try {
    return source.opener === window;
  } catch {
    return true;
  }
}
