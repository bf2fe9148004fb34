import { useRef, useState } from 'react';

const field = 'input, select, textarea';

/** Where the focus goes after an entry was added, brought back or removed, and what is said after a move. */
export function useItemFocus(items: readonly { readonly id: string }[]) {
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  const awaitsNotice = useRef(false);
  const [removedAt, setRemovedAt] = useState(Number.POSITIVE_INFINITY);
  const [said, say] = useState('');

  return {
    removedAt,
    said,
    say,
    /** The next entry that was not there yet takes the focus. */
    expectNew() {
      known.current = new Set(items.map((item) => item.id));
    },
    expectNotice(index: number) {
      awaitsNotice.current = true;
      setRemovedAt(index);
    },
    // Effects are for the rooms below; a ref is called at the same moment, when the node is on the page.
    itemRef(id: string, node: HTMLElement | null) {
      if (!node || !known.current || known.current.has(id)) return;
      known.current = undefined;
      const fold = node.querySelector('details');
      if (fold) fold.open = true;
      node.querySelector<HTMLElement>(field)?.focus();
    },
    noticeRef(node: HTMLElement | null) {
      if (!node || !awaitsNotice.current) return;
      awaitsNotice.current = false;
      node.focus();
    },
  };
}
