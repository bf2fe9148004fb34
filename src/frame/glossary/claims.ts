type Listener = () => void;

/** Which text of a page explains a term: the first that has it, and the next one once that is gone. */
export interface Claims {
  readonly claim: (owner: string, terms: readonly string[]) => void;
  readonly release: (owner: string) => void;
  /** The terms a text explains, in one line. */
  readonly ownedBy: (owner: string) => string;
  readonly subscribe: (listener: Listener) => () => void;
}

export function createClaims(): Claims {
  const owners = new Map<string, Set<string>>();
  const listeners = new Set<Listener>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    claim(owner, terms) {
      for (const term of terms) owners.set(term, (owners.get(term) ?? new Set()).add(owner));
      tell();
    },
    release(owner) {
      for (const waiting of owners.values()) waiting.delete(owner);
      tell();
    },
    ownedBy: (owner) => [...owners].flatMap(([term, [first]]) => (first === owner ? [term] : [])).join(' '),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
