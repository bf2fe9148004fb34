import { type RefCallback, useCallback, useState } from 'react';

const assumed = 640;

/** How wide an element is, for drawing at that width instead of shrinking the letters; the ref goes on the element. */
export function useMeasuredWidth(): readonly [number, RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(assumed);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element || !('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const found = Math.round(entry?.contentRect.width ?? 0);
      // Inside closed details everything is 0 wide.
      if (found > 0) setWidth(found);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
