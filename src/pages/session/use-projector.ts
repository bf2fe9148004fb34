import { useCallback, useEffect, useRef, useState } from 'react';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { isProjector, projectorWindow, useHasProjector } from '#frame/projector-window.ts';
import { newsIn, type Projection, type ProjectorNews } from '#workshop/projection.ts';

/**
 * The projected window: told what to show whenever that changes, by whichever page is open. It asks by itself after this
 * window was loaded anew, so neither loses the other.
 */
export function useProjector(projection: Projection | undefined, hear: (kind: ProjectorNews['kind']) => void) {
  const isOpen = useHasProjector();
  const [isBlocked, setBlocked] = useState(false);
  const latest = useRef(projection);
  const hearing = useRef(hear);
  latest.current = projection;
  hearing.current = hear;

  const send = useCallback(() => {
    const room = projectorWindow.current();
    if (room?.closed === true) projectorWindow.take(undefined);
    else if (latest.current) room?.postMessage(latest.current, '*'); // a page opened from a disk has no origin to name
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: sent whenever what is shown has changed
  useEffect(send, [JSON.stringify(projection)]);

  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const news = newsIn(data);
      const room = projectorWindow.current();
      if (news === undefined || !(room === undefined ? isProjector(source) : source === room)) return;
      if (room === undefined && isProjector(source)) projectorWindow.take(source);
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
    projectorWindow.take(window.open(href, 'stage-zero-projector', 'popup,width=1280,height=720') ?? undefined);
    setBlocked(projectorWindow.current() === undefined);
  };
  return { shown: isOpen ? 'open' : isBlocked ? 'blocked' : 'closed', open } as const;
}
