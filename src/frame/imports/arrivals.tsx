import { createContext, type ReactNode, Suspense, useContext, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { useActions } from '#state/use-app.tsx';
import type { Strategy } from '#strategy/strategy.ts';
import { addressOf, firstPage } from '../addresses.ts';
import { DropDoor } from './drop-door.tsx';
import styles from './files.module.css';
import type { Refused } from './reading.ts';

const ArrivalReport = lazyPart(() =>
  import('./arrival-report.tsx').then((module) => ({ default: module.ArrivalReport })),
);

/** What became of the files that were brought last. */
export interface Arrival {
  /** The page it is told on: whoever goes on has read it. */
  readonly at: string;
  /** Titles; empty where a strategy has none. */
  readonly added: readonly string[];
  readonly refused: readonly Refused[];
}

interface Arrivals {
  readonly arrival: Arrival | undefined;
  /** Takes in what is in the files, each strategy as a new one; a single one is opened. */
  take(files: readonly File[]): Promise<void>;
  forget(): void;
}

const Context = createContext<Arrivals | undefined>(undefined);

export function useArrivals(): Arrivals {
  const arrivals = useContext(Context);
  if (!arrivals) throw new Error('Files arrive only inside ArrivalsProvider.');
  return arrivals;
}

/** The door for files: by the button of the start page, or dropped anywhere. */
export function ArrivalsProvider({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const [arrival, setArrival] = useState<Arrival>();
  const takeIn = useTakeIn();
  const arrivals: Arrivals = {
    arrival: arrival?.at === pathname ? arrival : undefined,
    async take(files) {
      setArrival(undefined);
      setArrival(await takeIn(files));
    },
    forget: () => setArrival(undefined),
  };
  // The start page shows the report beside its button.
  const shown = pathname === addressOf.start ? undefined : arrivals.arrival;
  return (
    <Context value={arrivals}>
      {children}
      <DropDoor onDrop={arrivals.take} />
      {shown && (
        <div className={styles.panel}>
          <Suspense>
            <ArrivalReport arrival={shown} onClose={arrivals.forget} />
          </Suspense>
        </div>
      )}
    </Context>
  );
}

function useTakeIn() {
  const { pathname } = useLocation();
  const { adopt, takeIn } = useActions();
  const navigate = useNavigate();
  const open = async (strategy: Strategy) => {
    const at = addressOf.strategy(await adopt(strategy), firstPage);
    await navigate(at);
    return at;
  };
  return async (files: readonly File[]): Promise<Arrival> =>
    (await import('./arriving.ts')).arriving(files, { at: pathname, open, takeIn });
}
