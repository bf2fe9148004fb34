import type { Notepad } from '#storage/unload-backup.ts';

/** Which page of each strategy was seen last on this device. No strategy, file or other tab knows of it. */
export interface LastPages {
  /** Whatever was noted: any text, so who asks looks it up in the list of pages. */
  of(strategyId: string): string | undefined;
  visited(strategyId: string, page: string): void;
}

const key = 'stage-zero:last-pages';
/** The ones visited longest ago are forgotten. */
const strategiesMax = 200;

type Noted = readonly (readonly [strategyId: string, page: string])[];

const isPair = (entry: unknown): entry is Noted[number] =>
  Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');

/** What the notepad refuses holds until the page is left. */
export function lastPagesOn(notepad: () => Pick<Notepad, 'getItem' | 'setItem'>): LastPages {
  let here: Noted = [];

  function noted(): Noted {
    try {
      const found: unknown = JSON.parse(notepad().getItem(key) ?? '');
      return Array.isArray(found) ? found.filter(isPair) : here;
    } catch {
      return here;
    }
  }

  return {
    of: (strategyId) => noted().findLast(([id]) => id === strategyId)?.[1],
    visited(strategyId, page) {
      const others = noted().filter(([id]) => id !== strategyId);
      here = [...others, [strategyId, page] as const].slice(-strategiesMax);
      try {
        notepad().setItem(key, JSON.stringify(here));
      } catch {}
    },
  };
}
