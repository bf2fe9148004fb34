import { useSyncExternalStore } from 'react';

let isPrinting = false;

/** What is folded on the screen opens on paper, and folds again after it. */
export function openOnPaper(page: Window): void {
  let opened: readonly HTMLDetailsElement[] = [];
  page.addEventListener('beforeprint', () => {
    isPrinting = true;
    opened = [...page.document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const each of opened) each.open = true;
  });
  page.addEventListener('afterprint', () => {
    isPrinting = false;
    for (const each of opened) each.open = false;
    opened = [];
  });
}

function listen(changed: () => void): () => void {
  addEventListener('beforeprint', changed);
  addEventListener('afterprint', changed);
  return () => {
    removeEventListener('beforeprint', changed);
    removeEventListener('afterprint', changed);
  };
}

/** Whether the page is being printed: what is made when it is opened has to be there by then. */
export const usePrinting = (): boolean => useSyncExternalStore(listen, () => isPrinting);
