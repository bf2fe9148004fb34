import { useEffect, useState } from 'react';

/** What begins above this share of the window is being read. */
const readingLine = 0.35;

const boxOf = (id: string): Element | undefined => {
  const place = document.getElementById(id);
  return place?.closest('section') ?? place ?? undefined;
};

function readAt(ids: readonly string[]): string | undefined {
  const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
  if (isAtEnd && window.scrollY > 0) return ids.findLast((id) => boxOf(id) !== undefined);
  const line = window.innerHeight * readingLine;
  return ids.findLast((id) => (boxOf(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) <= line);
}

/** Which of these places of the page is being read; undefined above the first. */
export function useReading(ids: readonly string[]): string | undefined {
  const [reading, setReading] = useState<string>();
  const key = ids.join(' ');

  useEffect(() => {
    if (!('IntersectionObserver' in window)) return;
    const places = key.split(' ');
    const observer = new IntersectionObserver(() => setReading(readAt(places)), {
      rootMargin: `0px 0px -${(1 - readingLine) * 100}% 0px`,
    });
    // The end of the page is read too, though it never comes up to the line.
    const end = new IntersectionObserver(() => setReading(readAt(places)));
    const watched = new Set<Element>();
    const watch = () => {
      for (const box of places.flatMap((id) => boxOf(id) ?? [])) {
        if (!watched.has(box)) observer.observe(box);
        watched.add(box);
      }
    };
    watch();
    const footer = document.querySelector('footer');
    if (footer) end.observe(footer);
    // Parts of a page come when they are computed.
    const main = document.querySelector('main');
    const arrivals = new MutationObserver(watch);
    if (main) arrivals.observe(main, { childList: true, subtree: true });
    return () => {
      for (const each of [observer, end, arrivals]) each.disconnect();
    };
  }, [key]);

  return reading;
}
