import { startTransition, useEffect, useState } from 'react';
import { useActions } from '../use-app.tsx';
import { type Computed, type Derived, isForecasted } from './computed.ts';

interface Planned {
  readonly from: Derived;
  readonly derived: Derived;
}

/**
 * The same, ready once it is known what would change its answer: some fifteen forecasts, made away from the page. For pages
 * that show a whole plan; `isAsked` false, it is handed on as it is.
 */
export function usePlanned(computed: Computed, isAsked: boolean): Computed {
  const { plannedFrom } = useActions();
  const [planned, setPlanned] = useState<Planned>();
  const from = isAsked && isForecasted(computed.derived) ? computed.derived : undefined;

  useEffect(() => {
    if (from === undefined) return;
    let isWanted = true;
    const show = (derived: Derived) => startTransition(() => setPlanned({ from, derived }));
    void plannedFrom(from).then((derived) => isWanted && derived && show(derived));
    return () => {
      isWanted = false;
    };
  }, [from, plannedFrom]);

  if (from === undefined) return computed;
  return planned?.from === from
    ? { state: computed.state, derived: planned.derived }
    : { state: 'computing', derived: planned?.derived };
}
